import type { ASTVisitor, FieldNode, ValidationContext } from 'graphql';
import { GraphQLError } from 'graphql';
import { MOST_ALIASES, MOST_DEPTH } from './limits.js';

/** Refuses documents that are too deep or use too many aliases. Fragments are bounded by Apollo. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  let depth = 0;
  let aliases = 0;
  const refuse = (node: FieldNode, what: string, most: number): void => {
    const message = `This query is ${what}; ${most} at most.`;
    const extensions = { code: 'TOO_DEEP', http: { status: 400 } };
    context.reportError(new GraphQLError(message, { nodes: [node], extensions }));
  };
  return {
    Field: {
      enter(node) {
        const isIntrospection = node.name.value.startsWith('__');
        depth += 1;
        if (node.alias) aliases += 1;
        if (depth === MOST_DEPTH + 1 && !isIntrospection && !insideIntrospection(context)) {
          refuse(node, 'too deep', MOST_DEPTH);
        }
        if (aliases === MOST_ALIASES + 1) refuse(node, 'given too many aliases', MOST_ALIASES);
      },
      leave() {
        depth -= 1;
      },
    },
  };
}

function insideIntrospection(context: ValidationContext): boolean {
  return context.getParentType()?.name.startsWith('__') === true;
}
