import type { Paging } from '../../../../core/instrument/index.js';

/** A row of a table: column → value; a column that is absent is null in the database. */
export type NewRow = Readonly<Record<string, string>>;

const FORMATS: Readonly<Record<Paging, string>> = { question: 'S', group: 'G', survey: 'A' };

/** Who asks, as the settings of the server that receives the survey say. */
const INHERITED = 'inherit';

/**
 * The settings of a new survey: anonymous and dated answers, no addresses kept, not listed in
 * public. Nothing of a person is written.
 */
export function surveySettings(
  id: string,
  languages: readonly string[],
  paging: Paging,
  welcomes: boolean,
): NewRow {
  const [language = '', ...others] = languages;
  return {
    sid: id,
    gsid: '1',
    admin: INHERITED,
    adminemail: INHERITED,
    anonymized: 'Y',
    format: FORMATS[paging],
    savetimings: 'N',
    template: INHERITED,
    language,
    additional_languages: others.join(' '),
    datestamp: 'Y',
    usecookie: 'N',
    allowregister: 'N',
    allowsave: 'Y',
    autonumber_start: '0',
    autoredirect: 'N',
    allowprev: 'Y',
    printanswers: 'N',
    ipaddr: 'N',
    ipanonymize: 'N',
    refurl: 'N',
    showsurveypolicynotice: '0',
    publicstatistics: 'N',
    publicgraphs: 'N',
    listpublic: 'N',
    htmlemail: 'Y',
    sendconfirmation: 'Y',
    tokenanswerspersistence: 'N',
    assessments: 'N',
    usecaptcha: 'N',
    usetokens: 'N',
    tokenlength: '15',
    showxquestions: 'Y',
    showgroupinfo: 'B',
    shownoanswer: 'Y',
    showqnumcode: 'X',
    bounceprocessing: 'N',
    showwelcome: welcomes ? 'Y' : 'N',
    showprogress: 'Y',
    questionindex: '0',
    navigationdelay: '0',
    nokeyboard: 'N',
    alloweditaftercompletion: 'N',
    tokenencryptionoptions: '',
  };
}

/** What a survey says in one language beside its questions; dates are `yyyy-mm-dd`. */
export function languageSettings(
  id: string,
  language: string,
  title: string,
  welcome: string,
): NewRow {
  return {
    surveyls_survey_id: id,
    surveyls_policy_error: '',
    surveyls_dateformat: '6',
    surveyls_alias: '',
    surveyls_numberformat: '0',
    surveyls_language: language,
    surveyls_title: title,
    surveyls_description: '',
    surveyls_welcometext: welcome,
    surveyls_endtext: '',
    surveyls_policy_notice: '',
    surveyls_policy_notice_label: '',
    surveyls_url: '',
    surveyls_urldescription: '',
  };
}
