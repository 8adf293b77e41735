export { makeReport, type Report, type ReportPlan, type ReportSection } from './report.js';
export { gridOf, type ReportSettings } from './settings.js';
export { TABLE_SCHEMA, TABLES_SCHEMA } from './to-json.js';
export { REPORT_FORMATS, type ReportFile, type ReportFormat, writeReport } from './write-report.js';
