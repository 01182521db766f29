// `2.44times faster` → `2.44× faster`; "multiple times" and "k times" stay
import { patternRule } from './rule.ts';

/** The multiplication sign of a factor, only where it touches its number. */
export const times = patternRule('times', 'times', /(?<=\d)times(?=[^a-zA-Z]|$)/g, () => '×');
