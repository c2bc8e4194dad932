import { describe, expect, it } from '@jest/globals';
import { Conditions, given } from './conditions.js';

describe('the conditions of a list', () => {
  it('are those asked for, with their values', () => {
    const asked = new Conditions()
      .and(given('trainer'), (role) => `role = ${role} OR role = 'any'`)
      .and(given(undefined), (state) => `state = ${state}`)
      .and(['b', 'id-2'], (name, id) => `(name, id) > (${name}, ${id})`);
    expect(asked.sql).toBe(`(role = $1 OR role = 'any') AND ((name, id) > ($2, $3))`);
    expect(asked.parameter(51)).toBe('$4');
    expect(asked.values).toEqual(['trainer', 'b', 'id-2', 51]);
  });

  it('hold for everything where nothing was asked for', () => {
    expect(new Conditions().and(given(null), () => 'false').sql).toBe('true');
  });
});
