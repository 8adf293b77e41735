import type { Item, Option } from '../../instrument/index.js';
import { type Code, callCode, listCode, literalCode, objectCode, stringCode } from './code.js';
import { type ConditionWriter, conditionCode } from './condition-code.js';

/** JavaScript sorts keys that are whole numbers, and `__proto__` is no key like others. */
function canBeKeys(options: readonly Item[]): boolean {
  const codes = options.map(({ code }) => code);
  return (
    new Set(codes).size === codes.length &&
    options.every(({ when }) => when === undefined) &&
    codes.every((code) => !/^(?:0|[1-9]\d*)$/.test(code) && code !== '__proto__')
  );
}

/** One option in a list. */
export function optionCode({ code, labels }: Option): Code {
  return callCode('option', stringCode(code), literalCode(labels));
}

function itemCode(item: Item, writer: ConditionWriter): Code {
  if (item.when === undefined) return optionCode(item);
  return objectCode([
    ['code', stringCode(item.code)],
    ['labels', literalCode(item.labels)],
    ['when', conditionCode(item.when, writer)],
  ]);
}

/** Options as `{ code: labels }` where that keeps all of them in order, else as a list. */
export function optionsCode(options: readonly Item[], writer: ConditionWriter): Code {
  return canBeKeys(options)
    ? objectCode(options.map(({ code, labels }) => [code, literalCode(labels)]))
    : listCode(options.map((each) => itemCode(each, writer)));
}
