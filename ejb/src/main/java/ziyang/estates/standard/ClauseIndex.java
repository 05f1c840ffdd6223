package ziyang.estates.standard;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * The words of published clauses, found by pairs of neighbouring signs as Chinese is. What was published never changes, so an edition is
 * taken in once; which editions hold on a day is said by who asks. Each node keeps its own, in memory, and fills it with the first
 * search.
 */
@ApplicationScoped
class ClauseIndex {

    private static final String WORDS = "words";
    private static final String EDITION = "edition";
    private static final String CLAUSE = "clause";
    private static final int SIGNS = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA;

    /** The clauses found, the best first, and how many there are in all. */
    record Found(List<Long> clauses, long total) {}

    /** Pairs of signs; to be found by, also each sign by itself, so that a single one is found too. */
    private static final class Pairs extends Analyzer {

        private final boolean single;

        Pairs(boolean single) {
            this.single = single;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = new StandardTokenizer();
            TokenStream words = new LowerCaseFilter(new CJKWidthFilter(tokens));
            return new TokenStreamComponents(tokens, new CJKBigramFilter(words, SIGNS, single));
        }
    }

    private final Set<Long> known = new HashSet<>();
    private final QueryBuilder queries = new QueryBuilder(new Pairs(false));
    private IndexWriter writer;
    private SearcherManager searchers;

    @PostConstruct
    void open() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new Pairs(true)));
            searchers = new SearcherManager(writer, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @PreDestroy
    void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Those of the editions that were not taken in yet. */
    synchronized List<Long> missing(Collection<Long> editions) {
        return editions.stream().filter(edition -> !known.contains(edition)).toList();
    }

    /** Takes in a published edition; one that is known already stays as it is. */
    synchronized void take(long edition, List<ClauseWords> clauses) {
        if (!known.add(edition)) {
            return;
        }
        try {
            for (ClauseWords clause : clauses) {
                Document document = new Document();
                document.add(new TextField(WORDS, clause.all(), Field.Store.NO));
                document.add(new LongPoint(EDITION, edition));
                document.add(new StoredField(CLAUSE, clause.id()));
                writer.addDocument(document);
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Clauses that contain every one of the words.
     *
     * @param editions in which to look
     * @param first of them to be told, from 0
     */
    Found find(List<String> words, Collection<Long> editions, int first, int size) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!everywhere(editions)) {
            all.add(LongPoint.newSetQuery(EDITION, editions), BooleanClause.Occur.FILTER);
        }
        List<Query> phrases = words.stream()
                .map(word -> queries.createPhraseQuery(WORDS, word))
                .filter(phrase -> phrase != null)
                .toList();
        if (phrases.isEmpty() || editions.isEmpty()) {
            return new Found(List.of(), 0);
        }
        phrases.forEach(phrase -> all.add(phrase, BooleanClause.Occur.MUST));
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return found(searcher, all.build(), first, size);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized boolean everywhere(Collection<Long> editions) {
        return editions.containsAll(known);
    }

    /** The best of them, and how many there are: counted apart, for the best are found without looking at all of them. */
    private static Found found(IndexSearcher searcher, Query query, int first, int size) throws IOException {
        TopDocs top = searcher.search(query, first + size);
        List<Long> clauses = new ArrayList<>();
        for (int i = first; i < top.scoreDocs.length; i++) {
            ScoreDoc hit = top.scoreDocs[i];
            clauses.add(searcher.storedFields()
                    .document(hit.doc)
                    .getField(CLAUSE)
                    .numericValue()
                    .longValue());
        }
        return new Found(clauses, searcher.count(query));
    }
}
