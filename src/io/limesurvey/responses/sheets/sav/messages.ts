import type { Message } from '../../../../../core/problems/index.js';

export const damagedSav: Message = {
  en: 'This data file of SPSS (.sav) is damaged, cut short, or not as LimeSurvey writes it. Export the responses from LimeSurvey again, best as CSV with question codes and answer codes.',
  fr: 'Ce fichier de données SPSS (.sav) est endommagé, incomplet, ou différent de ce que LimeSurvey écrit. Exportez de nouveau les réponses depuis LimeSurvey, de préférence en CSV avec les codes des questions et des réponses.',
};

export const packedSav: Message = {
  en: 'This data file of SPSS is a .zsav, which is not read. Save it as .sav, or export the responses from LimeSurvey as CSV.',
  fr: "Ce fichier de données SPSS est un .zsav, qui n'est pas lu. Enregistrez-le en .sav, ou exportez les réponses depuis LimeSurvey en CSV.",
};
