import type { Actor } from '../actor.js';

/** What a request must offer to say who asks: a decorated request of Fastify does. */
export type Asking = { readonly getDecorator: <T>(name: string) => T };

/** The name under which a request keeps who asks. */
export const ACTOR = 'actor';

/** Who asks; `null` when nobody signed in. */
export function actorOfRequest(request: Asking): Actor | null {
  return request.getDecorator<Actor | null>(ACTOR);
}

/** Who asks a route that the door opens only to those who signed in. */
export function signedIn(request: Asking): Actor {
  const actor = actorOfRequest(request);
  if (actor === null) throw new Error('A route for people who signed in was asked by nobody.');
  return actor;
}
