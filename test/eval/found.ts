/** Runs grouping over labelled documents and tells the group of each. */
import { groupDocuments } from '../../src/group/group.js'
import type { Labelled } from './stories.js'

/** The group that each document was put into, in the order given; one set apart is a group of its own. */
export function groupsOf(labelled: readonly Labelled[]): string[] {
  const grouping = groupDocuments(
    labelled.map(({ document }) => document),
    { oneStory: false, language: 'en' }
  )
  const groups = new Map<string, string>()
  for (const { id, documents } of grouping.stories) for (const { article } of documents) groups.set(article.id, id)
  return labelled.map(({ document }) => groups.get(document.article.id) ?? document.article.id)
}
