import { abstractLabel } from './abstract-label.ts';
import { dashes } from './dashes.ts';
import { dots } from './dots.ts';
import { doubleBlanks } from './double-blanks.ts';
import { emphasisMarks } from './emphasis-marks.ts';
import { gluedStyles } from './glued-styles.ts';
import { greekNames } from './greek-names.ts';
import { htmlEntities } from './html-entities.ts';
import { htmlTags } from './html-tags.ts';
import { innerHyphens } from './inner-hyphens.ts';
import { invisibleMarks } from './invisible-marks.ts';
import { latexAccents } from './latex-accents.ts';
import { latexFractions } from './latex-fractions.ts';
import { latexSymbols } from './latex-symbols.ts';
import { latexWrappers } from './latex-wrappers.ts';
import { ligatures } from './ligatures.ts';
import { lineHyphens } from './line-hyphens.ts';
import { mathLetters } from './math-letters.ts';
import { missingBlanks } from './missing-blanks.ts';
import { quotes } from './quotes.ts';
import { raisedNumbers } from './raised-numbers.ts';
import { relations } from './relations.ts';
import type { RepairRule } from './rule.ts';
import { scripts } from './scripts.ts';
import { tildes } from './tildes.ts';
import { times } from './times.ts';
import { whitespace } from './whitespace.ts';

/** Markup first, then white space, then ordinary LaTeX, then what a listing left of LaTeX. */
export const repairRules: readonly RepairRule[] = [
	htmlEntities,
	htmlTags,
	invisibleMarks,
	lineHyphens,
	ligatures,
	whitespace,
	abstractLabel,
	innerHyphens,
	missingBlanks,
	latexAccents,
	latexWrappers,
	latexFractions,
	latexSymbols,
	tildes,
	emphasisMarks,
	quotes,
	dashes,
	raisedNumbers,
	times,
	gluedStyles,
	relations,
	mathLetters,
	greekNames,
	scripts,
	dots,
	doubleBlanks,
];
