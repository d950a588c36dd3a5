import { approval } from './approval';
import { deployer } from './deployer';
import { duties } from './duties';
import { enforcement } from './enforcement';
import type { Instrument } from '../instrument';
import { liability } from './liability';
import { modifier } from './modifier';
import { nexus } from './nexus';
import { nonCommercialRelief } from './non-commercial-relief';
import { openRelief } from './open-relief';
import { path } from './path';
import { researchRelief } from './research-relief';
import { smallRelief } from './small-relief';
import { stagedAccess } from './staged-access';
import { subsidy } from './subsidy';
import { threshold } from './threshold';
import { timing } from './timing';
import { traceability } from './traceability';

/** Every instrument, in the order in which they are asked: what sets the line before what moves it. */
export const INSTRUMENTS: readonly Instrument[] = [
	nexus,
	timing,
	enforcement,
	threshold,
	path,
	openRelief,
	smallRelief,
	nonCommercialRelief,
	researchRelief,
	modifier,
	duties,
	approval,
	stagedAccess,
	traceability,
	deployer,
	liability,
	subsidy
];
