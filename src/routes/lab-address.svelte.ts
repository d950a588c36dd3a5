/** Where the menu leads when it says "Lab": to the scenario that was there last, and not to the one of the start. */
class LabAddress {
	/** What follows `#`; empty for the comparison that the Lab opens with. */
	link = $state('');
}

/** One for all pages: they hand the scenario over. */
export const labAddress = new LabAddress();
