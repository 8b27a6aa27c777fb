using Competence.Skills.Catalogue;
using Marten;
using Npgsql;

namespace Competence.Skills.Search;

/// <summary>
/// A forgiving search over one table of labels. First come labels that hold the words as typed: the whole label, its
/// beginning, a word's beginning, anywhere in a word (Swedish writes words together), the words in any order. What another
/// framework calls by one of the found thing's other names follows it, so that a Swedish name leads to an English one.
/// Where all that fills no page, labels that are merely similar follow.
/// </summary>
internal sealed record LabelSearch(LabelTable Table, string Text, Hit? After, int Limit)
{
    private const double Loosely = 0.45; // of word_similarity: one letter wrong in a short word, or two that changed places in a long one
    private const double Closely = 0.6;
    private const int Trigram = 3;

    public string? Kind { get; init; }
    public string? Framework { get; init; }
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Up to one more than the limit: then there is a next page.</summary>
    public async Task<IReadOnlyList<Hit>> Run(IQuerySession session, CancellationToken ct)
    {
        var text = Wording.Normalise(Text);
        if (text.Length == 0) return Text.Trim().Length > 0 ? [] : await Read(session, Sql.Browse(Table, Filters), text, Limit + 1, 0, ct);

        string[] words = [.. text.Split(' ').Distinct().OrderByDescending(word => word.Length).Take(8)];
        var contains = string.Join(" and ", words.Select((_, i) => $"normalised like @word{i}"));
        if (text.Length < Trigram) contains = """normalised collate "C" like @start"""; // no trigram to look up
        var hits = await Read(session, Sql.Containing(Table, contains, Filters), text, Limit + 1, 0, ct, words);
        if (hits.Count > Limit || text.Length < Trigram) return hits;

        var similarity = hits.Count > 0 || After is not null ? Closely : Loosely;
        var similar = await Read(session, Sql.Similar(Table, contains, Filters), text, Limit + 1 - hits.Count, similarity, ct, words);
        return [.. hits, .. similar];
    }

    private string Filters =>
        (Kind is null ? "" : " and kind = @kind") + (Framework is null ? "" : " and framework = @framework")
        + (Statuses.Count == 0 ? "" : " and status = any(@statuses)");

    private async Task<List<Hit>> Read(
        IQuerySession session, string sql, string text, int limit, double similarity, CancellationToken ct, params string[] words)
    {
        await using var command = new NpgsqlCommand(sql);
        var parameters = command.Parameters;
        parameters.AddWithValue("tenant", session.TenantId);
        parameters.AddWithValue("text", text);
        parameters.AddWithValue("start", text + "%");
        parameters.AddWithValue("limit", limit);
        parameters.AddWithValue("similarity", similarity.ToString(System.Globalization.CultureInfo.InvariantCulture));
        parameters.AddWithValue("after", After?.Key ?? "");
        parameters.AddWithValue("after_id", After?.Id ?? Guid.Empty);
        parameters.AddWithValue("kind", Kind ?? "");
        parameters.AddWithValue("framework", Framework ?? "");
        parameters.AddWithValue("statuses", Statuses.ToArray());
        for (var i = 0; i < words.Length; i++) parameters.AddWithValue($"word{i}", $"%{words[i]}%");

        await using var reader = await session.ExecuteReaderAsync(command, ct);
        var hits = new List<Hit>();
        if (similarity > 0) await reader.NextResultAsync(ct);
        while (await reader.ReadAsync(ct)) hits.Add(new Hit(reader.GetGuid(0), reader.GetString(1)));
        return hits;
    }
}

/// <param name="Key">Sorts: rank, dissimilarity, preferred before alternative, shorter first, then the words themselves.</param>
internal sealed record Hit(Guid Id, string Key)
{
    private const int WordsFrom = 9;

    /// <summary>The label that matched, where it was not the thing's own name.</summary>
    public string? MatchedIn(AlternativeLabels others) => Key.Length > WordsFrom
        ? others.Sv.Concat(others.En).FirstOrDefault(label => Key[5] != '0' && Wording.FormsOf(label).Contains(Key[WordsFrom..]))
        : null;
}
