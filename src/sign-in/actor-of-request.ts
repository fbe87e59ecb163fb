import type { Actor } from '../actor.js';

/** What a request must offer to say who asks: a decorated request of Fastify does. */
export type Asking = { readonly getDecorator: <T>(name: string) => T };

/** The name under which a request keeps who asks. */
export const ACTOR = 'actor';

/** Who asks; `null` when nobody signed in. */
export function actorOfRequest(request: Asking): Actor | null {
  return request.getDecorator<Actor | null>(ACTOR);
}
