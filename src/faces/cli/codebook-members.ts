import type { Condition, Derived, Member, Text } from '../../core/instrument/index.js';

/** How member tables are written. */
export interface MemberStyle {
  readonly words: { readonly from: string; readonly leftOut: string };
  readonly label: (text: Text) => string;
  readonly condition: (condition: Condition) => string;
}

function ruleLines(member: Member, { condition }: MemberStyle): readonly string[] {
  const written = (when: Condition | null) => (when === null ? '///' : condition(when));
  switch (member.kind) {
    case 'choice':
      return member.answers.map(({ code, when }) => `      ${code} ← ${written(when)}`);
    case 'ranking':
      return member.items.map(({ code, item }) => `      ${code} ← ${item ?? '///'}`);
    case 'score':
      return member.counted.map((each) => `      + ${condition(each)}`);
  }
}

/** The member table of a derived question: its sources, its rules, what they leave out, its limits. */
export function memberLines({ members, limits }: Derived, style: MemberStyle): readonly string[] {
  const { words, label } = style;
  return [
    ...members.flatMap((member) => [
      `    ${[member.group, words.from, member.from.join(' + ')].filter(Boolean).join(' ')}`,
      ...ruleLines(member, style),
      ...member.leftOut.map(
        ({ answers, reason }) =>
          `      (${words.leftOut}: ${answers.join(', ')}; ${label(reason)})`,
      ),
    ]),
    ...limits.map((limit) => `    ! ${label(limit)}`),
  ];
}
