// `scriptsizeFLaws` → `FLaws`
import { patternRule } from './rule.ts';

/** Size and font commands that lost their backslash and stick to the next word. */
export const gluedStyles = patternRule(
	'glued-styles',
	null,
	/(?:scriptsize|displaystyle|footnotesize|textit|textbf|texttt|textsc) ?(?=[A-Z0-9{])(?<![a-zA-Z](?:scriptsize|displaystyle|footnotesize|textit|textbf|texttt|textsc) ?)/g,
	() => '',
);
