/** The door of sharing: a result as code, markup and file. */
export { bundleOf, zipOf, type Provenance } from './bundle';
export { embedCode } from './embed';
export { MOST_IN_CODE, qrCode, qrSvg, type QrCode } from './qr';
