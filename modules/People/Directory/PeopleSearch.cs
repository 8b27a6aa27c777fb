using System.Text;
using Competence.People.Persons;
using Competence.Tables;
using Marten;
using Npgsql;

namespace Competence.People.Directory;

/// <summary>
/// Finds people by the beginnings of words, forgiving letters without their rings and dots, and small slips. What is
/// written exactly so comes first, then what differs in å, ä, ö and accents, then what is merely like it.
/// </summary>
internal sealed class PeopleSearch(IQuerySession session, DateOnly today) : IAsyncDisposable
{
    private const string Names = $"d.family_name collate {Rows.Swedish}, d.given_name collate {Rows.Swedish}, d.id";
    private readonly StringBuilder where = new("d.tenant_id = @tenant");
    private readonly NpgsqlCommand command = new();
    private string rank = "0";

    /// <param name="numbered">Whose employee number the search is, where the reader may know it.</param>
    public async Task<(IReadOnlyList<Guid> People, SearchCursor? Next)> Run(
        SearchPeopleRequest request, Guid? numbered, CancellationToken ct)
    {
        var limit = request.Limit ?? 25;
        Set("tenant", session.TenantId);
        Set("today", today);
        Set("limit", limit + 1);
        Match([.. SearchText.Words(request.Search).Take(8)], numbered);
        Filter(request);
        From(SearchCursor.Parse(request.Cursor));
        command.CommandText =
            $"""
            select set_config('pg_trgm.word_similarity_threshold', '0.5', true);
            select d.id, d.family_name, d.given_name, {rank} from people.mt_doc_persondetails d
            where {where} order by {(rank == "0" ? Names : $"{rank}, {Names}")} limit @limit
            """;

        await using var row = await session.ExecuteReaderAsync(command, ct);
        await row.NextResultAsync(ct);
        var found = new List<SearchCursor>();
        while (await row.ReadAsync(ct)) found.Add(new(row.GetInt32(3), row.GetString(1), row.GetString(2), row.GetGuid(0)));
        var page = found.Take(limit).ToArray();
        return ([.. page.Select(p => p.PersonId)], found.Count > limit ? page[^1] : null);
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private void Match(string[] words, Guid? numbered)
    {
        if (words.Length == 0) return;
        List<string> exact = [], folded = [], likeness = [];
        for (var i = 0; i < words.Length; i++)
        {
            Set($"word{i}", SearchText.Fold(words[i]));
            Set($"exact{i}", $"% {words[i]}%");
            Set($"folded{i}", $"% {SearchText.Fold(words[i])}%");
            exact.Add($"d.searched like @exact{i}");
            folded.Add($"d.folded like @folded{i}");
            likeness.Add($"word_similarity(@word{i}, d.folded)");
            var forgiving = words[i].Length > 2 && words[i].All(char.IsLetter) ? $" or @word{i} <% d.folded" : "";
            where.Append($" and (d.folded like @folded{i}{forgiving}{(numbered is null ? "" : " or d.id = @numbered")})");
        }
        if (numbered is { } person) Set("numbered", person);
        rank = $"""
            (case {(numbered is null ? "" : "when d.id = @numbered then 0 ")}when {string.Join(" and ", exact)} then 0 when {string.Join(" and ", folded)} then 1
            else 12 - (10 * least({string.Join(", ", likeness)}))::int end)
            """;
    }

    private void Filter(SearchPeopleRequest request)
    {
        const string holds = "l.tenant_id = @tenant and l.person_id = d.id and l.valid_from <= @today and coalesce(l.valid_to, 'infinity') > @today";
        if (request.UnitId is { } unit)
        {
            Set("unit", unit);
            where.Append(
                $"""
                 and exists (select 1 from people.links l where {holds} and l.kind = 'unit' and l.target_id in (
                    with recursive under (id) as (
                        select @unit
                        union select u.id from under p join people.mt_doc_unit u on u.tenant_id = @tenant and u.parent_id = p.id)
                    select id from under))
                """);
        }
        if (request.ManagerId is { } manager)
        {
            Set("manager", manager);
            where.Append($" and exists (select 1 from people.links l where {holds} and l.kind = 'manager' and l.target_id = @manager)");
        }
        if (request.IsActive is { } active)
            where.Append($" and {(active ? "" : "not ")}exists (select 1 from people.links l where {holds} and l.kind = 'employment')");
    }

    private void From(SearchCursor? cursor)
    {
        if (cursor is null) return;
        Set("rank", cursor.Rank);
        Set("family", cursor.FamilyName);
        Set("given", cursor.GivenName);
        Set("id", cursor.PersonId);
        where.Append(rank == "0" ? $" and ({Names}) > (@family, @given, @id)" : $" and ({rank}, {Names}) > (@rank, @family, @given, @id)");
    }

    private void Set(string name, object value) => command.Parameters.AddWithValue(name, value);
}
