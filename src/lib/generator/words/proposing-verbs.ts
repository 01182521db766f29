/** Forms of the verbs with which authors present what is theirs, as a pattern fragment. */
export const proposingVerbs =
	'(?:propos|introduc|present|develop|design|devis|describ|creat|build|construct|releas|contribut|unveil|formulat|offer|provid|put forward|establish|investigat)(?:e|es|ed|ing|s)?';

/** Those that give a name. */
export const namingVerbs =
	'(?:call(?:ed)?|nam(?:e|ed|ely)|term(?:ed)?|dub(?:bed)?|denoted(?: as| by)?|refer(?:red)? to (?:it |this |them )?as|coined?)';

/** A quick look whether a sentence can hold one of them. */
export const mayPropose =
	/propos|introduc|present|develop|design|devis|describ|creat|build|construct|releas|contribut|unveil|formulat|offer|provid|put|establish|investigat|call|nam|term|dub|denot|refer|coin/i;
