using Marten;
using Npgsql;

namespace Competence.Skills.Search;

/// <summary>What somebody who made slips in some words may have meant, the likeliest first.</summary>
internal static class Spelling
{
    private const int Shortest = 3, Longest = 60, WordsEach = 4, MostGuesses = 6;

    public static async Task<IReadOnlyList<string>> Guesses(IQuerySession session, LabelTable table, string[] words, CancellationToken ct)
    {
        var typed = words.Where(word => word.Length is >= Shortest and <= Longest).ToArray();
        await using var command = new NpgsqlCommand(Sql.Alike(table));
        command.Parameters.AddWithValue("tenant", session.TenantId);
        command.Parameters.AddWithValue("words", typed);

        var alike = typed.Select(_ => new List<string>()).ToArray();
        await using (var reader = await session.ExecuteReaderAsync(command, ct))
            while (await reader.ReadAsync(ct)) alike[reader.GetInt32(0) - 1].Add(reader.GetString(1));
        return [.. Combine([.. alike.Where(of => of.Count > 0).Select(of => of.Take(WordsEach).ToArray())])];
    }

    /// <summary>By how far down their words stand in the lists; a word that is like no other is left out.</summary>
    public static IEnumerable<string> Combine(IReadOnlyList<string[]> alike)
    {
        if (alike.Count == 0) return [];
        IEnumerable<(string Text, int Down)> texts = [("", 0)];
        foreach (var words in alike)
            texts = [.. texts.SelectMany(text => words.Select((word, i) => (Text: $"{text.Text} {word}".TrimStart(), Down: text.Down + i)))
                .OrderBy(text => text.Down).Take(MostGuesses * WordsEach)];
        return texts.Select(text => text.Text).Take(MostGuesses);
    }
}
