/** The tables of a structure file of LimeSurvey 6 (database 627) and their columns, in its order. */
export const TABLES = {
  answers: 'aid qid code sortorder assessment_value scale_id',
  answer_l10ns: 'id aid answer language',
  groups: 'gid sid group_order randomization_group grelevance',
  group_l10ns:
    'id gid group_name description language sid group_order randomization_group grelevance',
  questions:
    'qid parent_qid sid gid type title preg other mandatory encrypted question_order scale_id same_default relevance question_theme_name modulename same_script',
  subquestions:
    'qid parent_qid sid gid type title preg other mandatory encrypted question_order scale_id same_default relevance question_theme_name modulename same_script',
  question_l10ns: 'id qid question help script language',
  question_attributes: 'qid attribute value language',
  surveys:
    'sid gsid admin expires startdate adminemail anonymized format savetimings template language additional_languages datestamp usecookie allowregister allowsave autonumber_start autoredirect allowprev printanswers ipaddr ipanonymize refurl showsurveypolicynotice publicstatistics publicgraphs listpublic htmlemail sendconfirmation tokenanswerspersistence assessments usecaptcha usetokens bounce_email attributedescriptions emailresponseto emailnotificationto tokenlength showxquestions showgroupinfo shownoanswer showqnumcode bouncetime bounceprocessing bounceaccounttype bounceaccounthost bounceaccountpass bounceaccountencryption bounceaccountuser showwelcome showprogress questionindex navigationdelay nokeyboard alloweditaftercompletion googleanalyticsstyle googleanalyticsapikey tokenencryptionoptions',
  surveys_languagesettings:
    'surveyls_survey_id surveyls_policy_error surveyls_email_invite_subj surveyls_email_invite surveyls_email_remind_subj surveyls_email_remind surveyls_email_register_subj surveyls_email_register surveyls_email_confirm_subj surveyls_email_confirm surveyls_dateformat surveyls_attributecaptions surveyls_alias email_admin_notification_subj email_admin_notification email_admin_responses_subj email_admin_responses surveyls_numberformat attachments surveyls_language surveyls_title surveyls_description surveyls_welcometext surveyls_endtext surveyls_policy_notice surveyls_policy_notice_label surveyls_url surveyls_urldescription',
} as const;

export type TableName = keyof typeof TABLES;

/** The columns of a table. */
export function columnsOf(table: TableName): readonly string[] {
  return TABLES[table].split(' ');
}
