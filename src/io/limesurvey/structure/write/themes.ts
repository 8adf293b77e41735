/** The theme by which LimeSurvey 6 shows each type, unless the author chose another. */
const THEMES: Readonly<Record<string, string>> = {
  '!': 'list_dropdown',
  '*': 'equation',
  '1': 'arrays/dualscale',
  '5': '5pointchoice',
  ':': 'arrays/multiflexi',
  ';': 'arrays/texts',
  A: 'arrays/5point',
  B: 'arrays/10point',
  C: 'arrays/yesnouncertain',
  D: 'date',
  E: 'arrays/increasesamedecrease',
  F: 'arrays/array',
  G: 'gender',
  H: 'arrays/column',
  I: 'language',
  K: 'multiplenumeric',
  L: 'listradio',
  M: 'multiplechoice',
  N: 'numerical',
  O: 'list_with_comment',
  P: 'multiplechoice_with_comments',
  Q: 'multipleshorttext',
  R: 'ranking',
  S: 'shortfreetext',
  T: 'longfreetext',
  U: 'hugefreetext',
  X: 'boilerplate',
  Y: 'yesno',
  '|': 'file_upload',
};

export function themeOf(type: string): string {
  return THEMES[type] ?? 'longfreetext';
}
