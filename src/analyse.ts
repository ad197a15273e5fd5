/** One article -> one Document: the only place where the stages on a single article meet. */
import { cleanArticle } from './clean/clean.js'
import { attributionsIn } from './extract/attributions.js'
import { figuresIn } from './extract/figures.js'
import { peopleIn } from './extract/people.js'
import { quotesIn } from './extract/quotes.js'
import { houseKey } from './lexicon/houses.js'
import { datesIn } from './text/dates.js'
import { gather } from './text/gather.js'
import { paragraphsIn } from './text/paragraphs.js'
import { sentencesIn } from './text/sentences.js'
import type { Annotation, Article, Block, CleanArticle, ComparedArticle, Document, Quote, Sentence } from './types.js'

/** Cleans one article and finds all that it holds. Pure; `text` stays as it was read. */
export function analyse(article: Article): Document {
  return documentOf(cleanArticle(article))
}

/** Finds all that a cleaned article holds. */
export function documentOf(cleaned: CleanArticle): Document {
  return documentFrom(comparedOf(cleaned))
}

/** Finds what grouping compares of a cleaned article: the lesser part of the work. */
export function comparedOf({ article, blocks, origins, titleAt }: CleanArticle): ComparedArticle {
  const { text, publishedAt } = article
  const sentences = sentencesOf(text, blocks)
  const dates = datesIn(text, publishedAt)
  const figures = figuresIn(text, sentences, dates, publishedAt)
  return { article, blocks, origins, titleAt, sentences, dates, figures, day: publishedAt?.slice(0, 10) ?? null }
}

/** Finds what else it holds: who is named, and who says what. */
export function documentFrom(compared: ComparedArticle): Document {
  const { article, blocks, origins, titleAt, sentences, dates, figures, day } = compared
  const people = peopleIn(article.text, sentences)
  const attributions = attributionsIn(article.text, sentences, people)
  const quotes = quotesIn(article.text, sentences, people, attributions)
  // Written out: of objects made as `{ ...one, more }` each has a shape of its own, and every later reading is slow.
  return {
    article,
    blocks,
    origins,
    titleAt,
    sentences,
    dates,
    people,
    attributions,
    figures,
    quotes: quotes.map((quote) => withoutHouse(quote, article.publisher)),
    day
  }
}

/** A quote is passed on by others, never by the outlet that prints the article itself. */
function withoutHouse(quote: Quote, publisher: string | null): Quote {
  if (publisher === null || quote.via.length === 0) return quote
  const own = houseKey(publisher)
  const kept = quote.via
    .map((name, index) => ({ name, at: quote.viaAt[index] }))
    .filter(({ name }) => houseKey(name) !== own)
  return { ...quote, via: kept.map(({ name }) => name), viaAt: gather(kept, ({ at }) => at ?? []) }
}

/** What `nightdesk annotate` prints of a document. */
export function annotationOf(found: Document): Annotation {
  const { article } = found
  return {
    id: article.id,
    text: article.text,
    sentences: found.sentences.map(({ start, end }) => ({ start, end })),
    quotes: found.quotes.map(({ start, end, text, kind, speaker, role, via }) => ({
      start,
      end,
      text,
      kind,
      speaker,
      role,
      via
    })),
    figures: found.figures
      .filter(({ pointer }) => !pointer)
      .map(({ start, end, text, value, unit, kind, qualifier, measure, period }) => ({
        start,
        end,
        text,
        value,
        unit,
        kind,
        qualifier,
        measure,
        period
      })),
    dates: found.dates.map(({ start, end, text, value }) => ({ start, end, text, value })),
    people: found.people.map(({ name, role, mentions }) => ({ name, role, mentions })),
    attributions: found.attributions.map(({ start, end, source }) => ({ start, end, source }))
  }
}

function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const [index, block] of blocks.entries()) {
    for (const range of paragraphsIn(text, block)) {
      for (const { start, end } of sentencesIn(text, range)) {
        sentences.push({ start, end, role: block.role, block: index, paragraph })
      }
      paragraph++
    }
  }
  return sentences
}
