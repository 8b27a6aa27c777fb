using Competence.Skills.Catalogue;
using Marten;
using Npgsql;

namespace Competence.Skills.Search;

/// <summary>
/// A forgiving search over one table of labels. First come labels that hold the words as typed: the whole label, its
/// beginning, a word's beginning, anywhere in a word (Swedish writes words together), the words in any order. What another
/// framework calls by one of the found thing's other names follows it, so that a Swedish name leads to an English one.
/// Where nothing holds them, the words are taken for slips of known ones.
/// </summary>
internal sealed record LabelSearch(LabelTable Table, string Text, Hit? After, int Limit)
{
    public const int Trigram = 3;
    private const int MostWords = 8;

    public string? Kind { get; init; }
    public string? Framework { get; init; }
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Up to one more than the limit: then there is a next page.</summary>
    public async Task<IReadOnlyList<Hit>> Run(IQuerySession session, CancellationToken ct)
    {
        var text = Wording.Normalise(Text);
        if (text.Length == 0) return string.IsNullOrWhiteSpace(Text) ? await Read(session, Sql.Browse(Table, Filters), text, ct) : [];

        var hits = await Typed(session, text, ct);
        if (hits.Count > 0 || text.Length < Trigram || await IsAtEnd(session, text, ct)) return hits;

        foreach (var guess in await Spelling.Guesses(session, Table, WordsOf(text), ct))
            if ((hits = await Typed(session, guess, ct)).Count > 0) break;
        return hits;
    }

    private static string[] WordsOf(string text) => [.. text.Split(' ').Distinct().Take(MostWords)];

    /// <summary>Nothing follows the cursor, but something stands before it: the words were right.</summary>
    private async Task<bool> IsAtEnd(IQuerySession session, string text, CancellationToken ct) =>
        After is not null && (await (this with { After = null, Limit = 1 }).Typed(session, text, ct)).Count > 0;

    private async Task<List<Hit>> Typed(IQuerySession session, string text, CancellationToken ct)
    {
        List<Hit> hits = [];
        foreach (var labels in Sql.Wider(text, WordsOf(text)))
            if ((hits = await Read(session, Sql.Containing(Table, labels, Filters), text, ct)).Count > Limit) break;
        return hits;
    }

    private string Filters =>
        (Kind is null ? "" : " and kind = @kind") + (Framework is null ? "" : " and framework = @framework")
        + (Statuses.Count == 0 ? "" : " and status = any(@statuses)");

    private async Task<List<Hit>> Read(IQuerySession session, string sql, string text, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql);
        var parameters = command.Parameters;
        parameters.AddWithValue("tenant", session.TenantId);
        parameters.AddWithValue("text", text);
        parameters.AddWithValue("start", $"{text}%");
        parameters.AddWithValue("inner", $"% {text}%");
        parameters.AddWithValue("limit", Limit + 1);
        parameters.AddWithValue("after", After?.Key ?? "");
        parameters.AddWithValue("after_words", After?.Words ?? "");
        parameters.AddWithValue("after_id", After?.Id ?? Guid.Empty);
        parameters.AddWithValue("kind", Kind ?? "");
        parameters.AddWithValue("framework", Framework ?? "");
        parameters.AddWithValue("statuses", Statuses.ToArray());
        foreach (var (i, word) in WordsOf(text).Index()) parameters.AddWithValue($"word{i}", $"%{word}%");

        await using var reader = await session.ExecuteReaderAsync(command, ct);
        var hits = new List<Hit>();
        while (await reader.ReadAsync(ct)) hits.Add(new Hit(reader.GetGuid(0), reader.GetString(1)));
        return hits;
    }
}

/// <param name="Key">Sorts: rank, preferred before alternative before another framework's, shorter first, then the words.</param>
internal sealed record Hit(Guid Id, string Key)
{
    private const int PreferredAt = 1, WordsFrom = 5;

    public string Words => Key.Length > WordsFrom ? Key[WordsFrom..] : "";

    /// <summary>The label that matched, where it was not the thing's own name.</summary>
    public string? MatchedIn(AlternativeLabels others) => Key[PreferredAt] == '0'
        ? null
        : others.Sv.Concat(others.En).FirstOrDefault(label => Wording.FormsOf(label).Contains(Words));
}
