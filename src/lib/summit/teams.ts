/** Who sits at the table, in the order in which they sit. */
const TEAM_IDS = ['lab', 'start-up', 'university', 'hobbyists', 'regulator', 'safety'] as const;
export type TeamId = (typeof TEAM_IDS)[number];

/** What a team reads in silence before it speaks. The private part is folded under. */
export interface Team {
	/** Stands in links; never changes. */
	readonly id: TeamId;
	readonly name: string;
	readonly brief: string;
	readonly want: string;
	readonly redLine: string;
	readonly secret: string;
	readonly ask: string;
}

export const TEAMS: readonly Team[] = [
	{
		id: 'lab',
		name: 'Frontier lab',
		brief: 'You train the largest models and sell access worldwide.',
		want: 'To stay at the front. To sell in every market. Rules that are clear and slow to change.',
		redLine: 'Your models are kept out of a market, or wait for a licence for longer than three months.',
		secret:
			'You can pay for tests. Rules that all large labs share cost you little next to training, and may slow smaller rivals. You would offer reports and tests to avoid a licence or open-ended liability.',
		ask: 'One clear line. Duties instead of permits.'
	},
	{
		id: 'start-up',
		name: 'Start-up',
		brief: 'You build products on other people’s open models.',
		want: 'Many good open models. Few forms. A fair chance against giants.',
		redLine: 'Start-ups make noticeably fewer models.',
		secret:
			'Large customers already ask you for safety papers. If the maker of the base model had to supply them, you would save time. You fear liability more than forms.',
		ask: 'Duties on the maker. Papers passed down. No liability for users.'
	},
	{
		id: 'university',
		name: 'University lab',
		brief: 'You study models and train small ones.',
		want: 'Weights you can open and test. Open models close behind the best. Room to publish.',
		redLine: 'Academics make noticeably fewer models, or any of their work is covered.',
		secret:
			'A public grant is under discussion. You could live with a delay if researchers may sign up at once. You found a flaw last year only because weights were open.',
		ask: 'Public money. Sign-up first rather than a ban.'
	},
	{
		id: 'hobbyists',
		name: 'Hobbyists',
		brief:
			'You speak for people who change models at home, for fun, for their language, for a friend who cannot see.',
		want: 'To keep making. No forms. No lawsuits.',
		redLine: 'Any hobbyist is covered, or made to answer for others’ harm.',
		secret:
			'Whatever is signed, most of you will go on using older or leaked models. That makes bans on you weak. It also makes it hard to promise anything.',
		ask: 'Changes never count. Plain guidance.'
	},
	{
		id: 'regulator',
		name: 'Regulator',
		brief: 'You must carry out whatever is signed, with a small staff.',
		want: 'To watch the models that matter and few that do not. No games just under the line. No growing queue.',
		redLine: 'The queue keeps growing, or the law misses most of the risky models.',
		secret:
			'Your staff can read reports by the hundred but judge only a few models a year. You would rather have a narrow law that works than a wide one that waits.',
		ask: 'A line you can check. A new look at the line every few years.'
	},
	{
		id: 'safety',
		name: 'Safety group',
		brief: 'You speak for people who would bear the harm.',
		want: 'Less misuse. A lower chance of a disaster. Time between the newest models and free copies without safeguards.',
		redLine: 'The risk left is not noticeably lower than with no rule.',
		secret:
			'Your own experts disagree on how large the danger is. You know closed models leak too. You would accept a higher line in return for a delay before weights are published.',
		ask: 'Tests before release. Sign-up first. Answer for harm.'
	}
];

export const isTeam = (id: string): id is TeamId => TEAM_IDS.some((team) => team === id);
export const teamById = (id: TeamId): Team => TEAMS.find((team) => team.id === id)!;
