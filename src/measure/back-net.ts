import {BACK_NET} from './back-net-data.js';
import {unpackNet, type DenseNet} from './dense-net.js';

let net: DenseNet | undefined;

/** The network that ships, unpacked when it is first needed. */
export const shippedBackNet = (): DenseNet => (net ??= unpackNet(BACK_NET));
