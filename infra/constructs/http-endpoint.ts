// A function behind the gateway, bound to the routes that the contracts give it.
import { Construct } from 'constructs';
import { limits } from '../limits.ts';
import type { Gateway } from './api.ts';
import { type FunctionProps, HearthFunction } from './hearth-function.ts';

export type HttpEndpointProps = FunctionProps & { readonly api: Gateway };

/** `<step>-http`: somebody waits for the answer, so a failed run is theirs to repeat. */
export class HttpEndpoint extends Construct {
  constructor(scope: Construct, id: string, props: HttpEndpointProps) {
    super(scope, id);
    const { fn } = new HearthFunction(
      this,
      id,
      { ...props, may: { ...props.may, door: true } },
      {
        timeoutSeconds: limits.httpTimeoutSeconds,
        withoutDeadLetters: 'Invoked by the gateway only, which waits for the answer: there is no letter to keep.',
      },
    );
    props.api.serve(id, fn);
  }
}
