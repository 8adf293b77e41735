import type { Message } from '../../core/problems/index.js';

export const unfitProvenance: Message = {
  en: 'The file should say { "kind": "real", "fictitious" or "synthetic", "note": { "en": …, "fr": … } }. Correct it or remove it.',
  fr: 'Le fichier devrait dire { "kind": "real", "fictitious" ou "synthetic", "note": { "en": …, "fr": … } }. Corrigez-le ou retirez-le.',
};
