/** Words that open sentences in abstracts and seldom stand capitalized inside one. */
export const sentenceStarters: ReadonlySet<string> = new Set(
	'The A An We Our In On At By For From To With Without Within This That These Those It Its They Their There Here He She I If When While Whereas Where Since As After Before During Under Using Based Both Each Every All Some Many Most Several Few One Two Three First Second Third Finally Lastly Next Then Thus Hence Therefore Moreover Furthermore Further Additionally Also However Although Though Despite Nevertheless Nonetheless Instead Conversely Specifically Particularly Notably Importantly Interestingly Surprisingly Recently Previous Prior Existing Current Such No Not Only Results Experiments Experimental Extensive Empirical Theoretical Compared Given Motivated Inspired Through Across Over Overall Here Together Similarly Likewise Unlike Because Once Until Code Data Methods Method Conclusion Conclusions Background Objective Objectives Purpose Aim Aims Patients Participants Findings Of Is Are Can Does How What Why Which Who'.split(
		' ',
	),
);
