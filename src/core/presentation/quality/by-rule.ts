import type { Severity } from '../../problems/index.js';
import type { Finding, FindingRow, Quality, RuleName } from '../../responses/index.js';

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What one rule found with one severity. */
export interface RuleFindings {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The findings of a severity, rule by rule. */
export function byRule({ findings }: Quality, severity: Severity): readonly RuleFindings[] {
  const rules = new Map<RuleName, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const found = rules.get(finding.rule) ?? [];
    found.push(finding);
    rules.set(finding.rule, found);
  }
  return [...rules].map(([rule, found]) => ({ rule, severity, findings: found }));
}

/** How many findings have the severity. */
export function findingsOf({ findings }: Quality, severity: Severity): number {
  return findings.filter((each) => each.severity === severity).length;
}

/** The respondents of a finding, each once. */
export function respondentsIn(rows: readonly FindingRow[]): number {
  return new Set(rows.map(({ row }) => row)).size;
}

/**
 * A respondent as a list names one: the identifier, and the value where it is told, or the whole
 * seconds taken and their median.
 */
function nameOf({ id, value, seconds, medianSeconds }: FindingRow): string {
  if (seconds !== undefined && medianSeconds !== undefined) {
    return `${id} (${Math.round(seconds)} s / ${Math.round(medianSeconds)} s)`;
  }
  return value === undefined ? id : `${id} (${value})`;
}

/**
 * The identifiers of a finding, in its order: one text for each respondent and value, or for each
 * group of respondents who are alike, joined by `=`.
 */
export function namesIn(rows: readonly FindingRow[]): readonly string[] {
  const groups = new Map<number | string, string[]>();
  for (const each of rows) {
    const key = each.group ?? nameOf(each);
    const names = groups.get(key) ?? [];
    if (each.group !== undefined || names.length === 0) names.push(nameOf(each));
    groups.set(key, names);
  }
  return [...groups.values()].map((names) => names.join(' = '));
}
