import { transfer } from 'comlink';
import { buffersOf, ModelSimulator } from './simulator';

/** What every worker offers: the model, with outcomes handed over instead of copied. */
export class ServedSimulator extends ModelSimulator {
	override simulate(...run: Parameters<ModelSimulator['simulate']>) {
		const outcome = super.simulate(...run);
		return transfer(outcome, buffersOf(outcome));
	}
}
