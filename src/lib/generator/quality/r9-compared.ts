// R9: ✗ "The short oar gave lower speeds" (than which?) ✗ "It converges much faster" ✓ "Faster than the long oar"
import type { Filter } from './filter.ts';

/** Words that compare with something. */
const COMPARATIVE =
	/(?<!\bor )(?<!\bno )(?<!\bany )(?<!\bthe )\b(?:more|less|fewer|higher|lower|better|worse|greater|larger|smaller|faster|slower|shorter|easier|harder|stronger|weaker|cheaper|closer|wider|narrower|deeper)\b(?! (?:or less|bounds?|limits?|order|dimension\w*|variety|range|extremit\w+|limbs?|incomes?|middle|quality)\b)/i;
/** What it is compared with, or along what it grows. */
const COMPARED =
	/\b(?:than|compared?|comparison|comparable|relative|over|beyond|outperform\w*|surpass\w*|exceed\w*|instead|rather|even|increas\w+|versus|vs|between|among|decreas\w+|grow\w*|rising|contrast|unlike|as|while|with (?:age|time|depth|size|more|larger|higher|lower|increased|greater)|when|if|after|before|during|until|from|the (?:more|less|higher|larger|better|greater|lower|smaller))\b/i;
/** "Adding a keel made it steadier": than without it. */
const CHANGES =
	/^(?:\w+ly )?\w+ing (?!of\b)|^(?:(?:early|later|earlier|more|less|greater|higher|lower|longer|shorter|high|low|a lack|the lack|absence|presence|use|addition|increased?|decreased?|reduced?)\b)/i;
/** A comparison inside a relative clause or a purpose is not the claim. */
const ASIDE = /\b(?:that|which|who|to|for|with|by|of|at|on|in) (?:[\w-]+ ){0,4}$/i;
/** "in the Sami group", "in patients with fever": the others are what it is compared with. */
const SIDE =
	/\b(?:in|for|with|by|among|of|at) (?:the |all |those |both |poor |urban |rural )?(?:[\w-]+ ){0,3}(?:groups?|arms?|cohorts?|patients|subjects|participants|children|women|men|girls|boys|infants|adults|males|females|people|persons|individuals|mothers|smokers|rats|mice|animals|residents|countries|areas|regions|sites|hospitals|cases)\b/i;
/** "Patients with good collaterals had more …", "Obese children were more likely …": the rest is meant. */
const RESTRICTED =
	/^(?:the |an? )?(?:(?:[\w-]+ ){1,3}(?:patients?|person|individual|subjects|participants|children|women|men|girls|boys|infants|adults|mothers|people|persons|individuals|rats|mice|animals|groups?|smokers|residents|students|families|parents)|(?:patients|subjects|participants|children|women|men|girls|boys|infants|adults|mothers|people|persons|individuals|parents|those|groups?|students) (?:of|with|who|without|in|from|receiving|having|aged|whose|on|exposed|in whom)\b)/i;

export const compared: Filter = {
	id: 'R9 compared',
	check({ kind, question, answer }) {
		if (kind !== 'result') return null;
		const found = COMPARATIVE.exec(answer);
		if (found === null) return null;
		const asked = question.replace(/“[^”]*”/g, ' ').replace(/, according to.*$/, '');
		if (COMPARED.test(answer) || COMPARED.test(asked) || SIDE.test(answer) || SIDE.test(asked))
			return null;
		const subject = /\b(?:does|do|did|can|could|may|might|about) ([^?]+)/.exec(asked)?.[1] ?? '';
		if (CHANGES.test(answer) || CHANGES.test(subject)) return null;
		if (RESTRICTED.test(answer) || ASIDE.test(answer.slice(0, found.index))) return null;
		return /\d/.test(answer) ? null : 'It compares without saying with what.';
	},
};
