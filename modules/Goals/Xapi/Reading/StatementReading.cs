using System.Data.Common;
using System.Text;
using Marten;

namespace Competence.Goals.Xapi.Reading;

internal sealed record FoundStatement(Guid Id, DateTimeOffset Stored, int Ordinal, string Json)
{
    public Position Position => new(Stored, Ordinal, Id);
}

/// <summary>
/// Finds statements. A statement about another is found by whatever that one is found by, however many lie between the two; few are, so
/// they are looked at one by one. A voided statement is never found, whoever is about it still is.
/// </summary>
internal static class StatementReading
{
    private const string NotVoided =
        "(s.is_voiding or not exists (select 1 from goals.xapi_statements v where v.tenant_id = @tenant and v.target_id = s.statement_id and v.is_voiding))";

    public static async Task<FoundStatement?> One(this IQuerySession session, Guid id, bool isVoided, CancellationToken ct) => (await session.Read(
        $"""
        select s.statement_id, s.stored, s.ordinal, s.statement::text from goals.xapi_statements s
        where s.tenant_id = @tenant and s.statement_id = @id and {NotVoided} = @shown
        """, Row, ct, ("id", id), ("shown", !isVoided))).SingleOrDefault();

    /// <returns>One more than the limit where there is more.</returns>
    public static Task<List<FoundStatement>> Find(this IQuerySession session, StatementQuestion question, CancellationToken ct)
    {
        var (order, beyond) = question.IsAscending ? ("asc", ">") : ("desc", "<");
        var (parameters, time) = (new List<(string, object?)> { ("most", question.Limit + 1) }, new StringBuilder());
        Within("since", question.Since, "s.stored > @since");
        Within("until", question.Until, "s.stored <= @until");
        if (question.After is { } after)
        {
            Within("after", after.Stored, $"(s.stored, s.ordinal, s.statement_id) {beyond} (@after, @ordinal, @id)");
            parameters.AddRange([("ordinal", after.Ordinal), ("id", after.StatementId)]);
        }
        for (var i = 0; i < question.Mentions.Count; i++) parameters.Add(($"m{i}", question.Mentions[i].Mention));

        var page = $"order by stored {order}, ordinal {order}, statement_id {order} limit @most";
        return session.Read($"""
            with recursive direct as (
                select s.statement_id, s.stored, s.ordinal, st.statement::text as json
                from {Ordered(question)} s join goals.xapi_statements st on st.tenant_id = @tenant and st.statement_id = s.statement_id
                where {Named(question, from: 1)} {time} and {NotVoided.Replace("s.is_voiding", "st.is_voiding", StringComparison.Ordinal)}
                order by s.stored {order}, s.ordinal {order}, s.statement_id {order} limit @most
            ), about as (
                select s.statement_id, s.stored, s.ordinal, s.statement::text as json from goals.xapi_statements s
                where {(question.Mentions.Count == 0 ? "false" : $"{Targets(question)} and not ({Named(question, from: 0)})")} {time} and {NotVoided} {page}
            )
            select statement_id, stored, ordinal, json from (select * from direct union all select * from about) found {page}
            """, Row, ct, [.. parameters]);

        void Within(string name, DateTimeOffset? at, string condition)
        {
            if (at is null) return;
            time.Append(" and ").Append(condition);
            parameters.Add((name, at.Value.ToUniversalTime()));
        }
    }

    /// <summary>In the order of the page by an index: of the rarest that is asked for, or of all statements.</summary>
    private static string Ordered(StatementQuestion question) => question.Mentions.Count == 0
        ? "(select * from goals.xapi_statements where tenant_id = @tenant)"
        : $"(select * from goals.xapi_mentions where tenant_id = @tenant and mention = @m0{(question.Mentions[0].IsDirect ? " and is_direct" : "")})";

    private static string Named(StatementQuestion question, int from, string statement = "s") => question.Mentions.Count <= from ? "true" : string.Join(" and ",
        question.Mentions.Skip(from).Select((mention, at) =>
            $"exists (select 1 from goals.xapi_mentions m where m.tenant_id = @tenant and m.statement_id = {statement}.statement_id and m.mention = @m{at + from}{(mention.IsDirect ? " and m.is_direct" : "")})"));

    /// <summary>It is about a statement, or about one that is about it, and so on, which is found.</summary>
    private static string Targets(StatementQuestion question) => $"""
        s.tenant_id = @tenant and s.target_id is not null and exists (
            with recursive chain as (
                select t.statement_id, t.target_id from goals.xapi_statements t where t.tenant_id = @tenant and t.statement_id = s.target_id
                union
                select t.statement_id, t.target_id from chain c join goals.xapi_statements t on t.tenant_id = @tenant and t.statement_id = c.target_id
            )
            select 1 from chain c where {Named(question, from: 0, "c")})
        """;

    private static FoundStatement Row(DbDataReader row) => new(row.GetGuid(0), row.GetFieldValue<DateTimeOffset>(1), row.GetInt32(2), row.GetString(3));
}
