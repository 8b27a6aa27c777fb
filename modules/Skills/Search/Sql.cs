namespace Competence.Skills.Search;

/// <summary>The statements of <see cref="LabelSearch"/>: one row a thing, by its best label; each row's key sorts and is the cursor.</summary>
internal static class Sql
{
    /// <summary>Which labels to look at, the few that come first before the many: a page that they fill needs no more.</summary>
    public static IReadOnlyList<string> Wider(string text, IEnumerable<string> words)
    {
        const string begins = """normalised collate "C" like @start""";
        var first = $"(normalised collate \"C\" = @text or is_preferred and {begins})";
        if (text.Length < LabelSearch.Trigram) return [first, begins]; // too short for the trigram index

        var contains = string.Join(" and ", words.Select((_, i) => $"normalised like @word{i}"));
        return text.Contains(' ', StringComparison.Ordinal) ? [contains] : [first, $"({begins} or normalised like @inner)", contains];
    }

    public static string Containing(LabelTable table, string labels, string filters) =>
        $"""
        select id, min(key collate "C") from (
            select {table.Id} as id,
                   case when normalised = @text then '0'
                        when starts_with(normalised, @text) then '1'
                        when strpos(normalised, ' ' || @text) > 0 then '2'
                        when strpos(normalised, @text) > 0 then '3'
                        else '4' end
                   || case when is_preferred then '0' else '1' end || {Words("normalised")} as key
            from {table.Name} where tenant_id = @tenant and {labels}{filters}
            union all
            select o.id, f.rank || '2' || {Words("o.normalised")}
            from (
                select distinct {table.Id} as id, framework as home, case when normalised = @text then '0' else '1' end as rank
                from {table.Name} where tenant_id = @tenant and normalised collate "C" like @start and length(@text) > 3
                order by rank limit 50) f
            join {table.Name} n on n.tenant_id = @tenant and n.{table.Id} = f.id
            cross join lateral (
                select {table.Id} as id, normalised from {table.Name}
                where tenant_id = @tenant and normalised collate "C" = n.normalised and framework <> f.home{filters}) o
        ) c
        group by id having (min(key collate "C"), id) > (@after, @after_id)
        order by min(key collate "C"), id limit @limit
        """;

    /// <summary>Everything by name, read in the index's order; of a thing's several names the first.</summary>
    public static string Browse(LabelTable table, string filters) =>
        $"""
        select {table.Id}, '00000' || normalised from {table.Name} l
        where tenant_id = @tenant and is_preferred and (normalised collate "C", {table.Id}) > (@after_words, @after_id){filters}
          and not exists (
            select from {table.Name} p where p.tenant_id = @tenant and p.{table.Id} = l.{table.Id} and p.is_preferred
              and (p.normalised collate "C", p.language) < (l.normalised collate "C", l.language))
        order by normalised collate "C", {table.Id} limit @limit
        """;

    /// <summary>
    /// For each word as typed the known words that it may have been meant for, the likeliest first: two letters that changed
    /// places, a letter or two wrong, or much the same sound. A word that is known is meant.
    /// </summary>
    public static string Alike(LabelTable table) =>
        $"""
        select q.n::int, v.word from unnest(@words) with ordinality q (word, n)
        cross join lateral (
            select exists (select from {table.Words} where tenant_id = @tenant and word = q.word) as is_known) k
        cross join lateral (
            select word, max(alike) as alike from (
                select q.word, 1.0 as alike where k.is_known or ( -- counted, for exists would not look it up in the index
                    select count(*) from {table.Words} where tenant_id = @tenant and word like '%' || q.word || '%') > 0
                union all
                select word, 0.9 from {table.Words} where not k.is_known and tenant_id = @tenant and word = any (array(
                    select left(q.word, i - 1) || substr(q.word, i + 1, 1) || substr(q.word, i, 1) || substr(q.word, i + 2)
                    from generate_series(1, length(q.word) - 1) i))
                union all
                select word, similarity(word, q.word) from {table.Words}
                where not k.is_known and tenant_id = @tenant and word % q.word
                union all
                select word, 1 - levenshtein(word, q.word)::real / greatest(length(word), length(q.word)) from {table.Words}
                where not k.is_known and tenant_id = @tenant and length(word) between length(q.word) - 2 and length(q.word) + 2
                  and levenshtein_less_equal(word, q.word, 2) <= case when length(q.word) < 5 then 1 else 2 end
            ) a group by word having max(alike) >= 0.45) v
        order by q.n, v.alike desc, left(v.word, 1) = left(q.word, 1) desc, v.word
        """;

    // shorter first, then the words themselves, so that the order is total
    private static string Words(string column) => $"lpad(least(length({column}), 999)::text, 3, '0') || {column}";
}
