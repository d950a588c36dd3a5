/**
 * Sixty animals that stand for students and pairs: no two begin with the same three letters, and none is used as an
 * insult.
 */
export const ANIMALS =
	'albatross antelope badger beaver bison buffalo butterfly camel caribou cheetah cormorant cricket crane dolphin dragonfly eagle egret elephant falcon ferret firefly flamingo gazelle gecko giraffe grasshopper hare hedgehog heron hummingbird ibex iguana jackdaw jaguar kangaroo kestrel kingfisher koala lemur leopard lynx magpie manatee moose narwhal nightingale ocelot octopus orca osprey otter panda pelican penguin puffin quail raven salmon seal tortoise'.split(
		' '
	);

const KNOWN = new Set(ANIMALS);
export const isAnimal = (name: string): boolean => KNOWN.has(name);

/**
 * Words that a teacher says aloud: four to seven letters, one spelling, no word that sounds like another.
 * Hashing the class phrase and the step gives each class its own.
 */
export const TOGETHER_WORDS =
	'anchor apple april arrow autumn balloon banana basket bottle branch bridge bronze bubble button cactus candle canyon carpet castle circle cloud coffee copper cotton dinner dragon drawer eleven engine fabric family farmer feather finger forest garden ginger glacier guitar hammer honey indigo island jacket jungle kettle kitchen ladder lantern lemon magnet marble meadow mirror monday napkin number ocean orange oyster paddle panel pencil pepper picnic pillow planet pocket potato pumpkin puzzle rabbit ribbon river rocket saddle saturn shadow silver singer spider spring stone summer sunset table tablet temple thunder ticket tiger tomato tunnel valley velvet violin walnut window winter yellow'.split(
		' '
	);

/** FNV-1a, 32 bits: the same in every browser. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const sign of text) value = Math.imul(value ^ sign.codePointAt(0)!, 0x01000193);
	return value >>> 0;
}

/** The word that opens the result of a step for one class. It keeps a class together; it is not a lock. */
export function togetherWord(classWord: string, lesson: string, step: number): string {
	return TOGETHER_WORDS[hash(`${classWord}\n${lesson}\n${step}`) % TOGETHER_WORDS.length]!;
}

/** Whether somebody typed it, capitals and spaces aside. */
export const isTogetherWord = (typed: string, word: string): boolean => typed.trim().toLowerCase() === word;
