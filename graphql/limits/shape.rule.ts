import type { ASTVisitor, SelectionSetNode, ValidationContext } from 'graphql';
import { GraphQLError, Kind } from 'graphql';
import { MOST_ALIASES, MOST_DEPTH } from './limits.js';

type Shape = { readonly depth: number; readonly aliases: number };

const FLAT: Shape = { depth: 0, aliases: 0 };

/** Refuses operations that are too deep or use too many aliases, whatever fragments they hide in. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  const shapeOf = shapes(context);
  return {
    OperationDefinition(node) {
      const { depth, aliases } = shapeOf(node.selectionSet);
      const refuse = (what: string, most: number): void => {
        context.reportError(
          new GraphQLError(`This query is ${what}; ${most} at most.`, { nodes: [node] }),
        );
      };
      if (depth > MOST_DEPTH) refuse(`${depth} fields deep`, MOST_DEPTH);
      if (aliases > MOST_ALIASES) refuse(`given ${aliases} aliases`, MOST_ALIASES);
    },
  };
}

/** Each fragment is measured once, so that a short document of nested spreads stays cheap to refuse. */
function shapes(context: ValidationContext): (selections: SelectionSetNode) => Shape {
  const measured = new Map<string, Shape>();

  function ofFragment(name: string): Shape {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, FLAT); // A fragment that spreads itself is refused by the specification's own rule.
    const fragment = context.getFragment(name);
    const shape = fragment ? ofSelections(fragment.selectionSet) : FLAT;
    measured.set(name, shape);
    return shape;
  }

  function ofSelections({ selections }: SelectionSetNode): Shape {
    return selections.map(ofSelection).reduce(
      (all, each) => ({
        depth: Math.max(all.depth, each.depth),
        aliases: all.aliases + each.aliases,
      }),
      FLAT,
    );
  }

  function ofSelection(node: SelectionSetNode['selections'][number]): Shape {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSelections(node.selectionSet);
    const isIntrospection = node.name.value.startsWith('__');
    const below = node.selectionSet ? ofSelections(node.selectionSet) : FLAT;
    return {
      depth: isIntrospection ? 1 : 1 + below.depth,
      aliases: below.aliases + (node.alias ? 1 : 0),
    };
  }

  return ofSelections;
}
