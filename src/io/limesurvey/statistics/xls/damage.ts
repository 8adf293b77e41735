/** Why a .xls cannot be read; it never leaves the reader. */
export interface Damage {
  readonly kind: 'damage';
  readonly what: string;
}

export function damage(what: string): Damage {
  return { kind: 'damage', what };
}

export function isDamage<Value extends object>(value: Value | Damage): value is Damage {
  return 'kind' in value && value.kind === 'damage';
}
