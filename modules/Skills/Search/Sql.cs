namespace Competence.Skills.Search;

/// <summary>The statements of <see cref="LabelSearch"/>: one row a thing, by its best label; each row's key sorts and is the cursor.</summary>
internal static class Sql
{
    private const string Traits = "case when is_preferred then '0' else '1' end || lpad(least(length(normalised), 999)::text, 3, '0') || normalised";

    public static string Browse(LabelTable table, string filters) =>
        Best($"select {table.Id} as id, '00000' || '0' || '000' || normalised as key from {table.Name} where tenant_id = @tenant and is_preferred{filters}");

    public static string Containing(LabelTable table, string contains, string filters) => Best(
        $"""
        select {table.Id} as id,
               case when normalised = @text then '0'
                    when starts_with(normalised, @text) then '1'
                    when strpos(normalised, ' ' || @text) > 0 then '2'
                    when strpos(normalised, @text) > 0 then '3'
                    else '4' end || '0000' || {Traits} as key
        from {table.Name} where tenant_id = @tenant and {contains}{filters}
        union all
        select o.id, f.rank || '0000' || '2' || lpad(least(length(o.normalised), 999)::text, 3, '0') || o.normalised
        from (
            select distinct {table.Id} as id, framework as home, case when normalised = @text then '0' else '1' end as rank
            from {table.Name} where tenant_id = @tenant and normalised collate "C" like @start and length(@text) > 3
            order by rank limit 50) f
        join {table.Name} n on n.tenant_id = @tenant and n.{table.Id} = f.id
        cross join lateral (
            select {table.Id} as id, normalised from {table.Name}
            where tenant_id = @tenant and normalised collate "C" = n.normalised and framework <> f.home{filters}) o
        """);

    public static string Similar(LabelTable table, string contains, string filters) =>
        "select set_config('pg_trgm.word_similarity_threshold', @similarity, true);" + Best(
        $"""
        select {table.Id} as id,
               '5' || lpad((1000 - round(1000 * word_similarity(@text, normalised)::numeric))::text, 4, '0') || {Traits} as key
        from {table.Name} l
        where tenant_id = @tenant and @text <% normalised{filters} and not exists (
            select from {table.Name} where tenant_id = @tenant and {table.Id} = l.{table.Id} and {contains})
        """);

    private static string Best(string candidates) =>
        $"""
        select id, min(key collate "C") as key from ({candidates}) c
        group by id having (min(key collate "C"), id) > (@after, @after_id)
        order by min(key collate "C"), id limit @limit
        """;
}
