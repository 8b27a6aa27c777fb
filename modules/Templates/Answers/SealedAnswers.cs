using System.Text.Json;
using Competence.Sealing;

namespace Competence.Templates.Answers;

/// <summary>Answers as they are kept: sealed, by the key of their question.</summary>
internal static class SealedAnswers
{
    /// <param name="place">Where they stand, such as the document's id.</param>
    public static string Close(this Seal seal, IReadOnlyDictionary<string, Answer> answers, Guid place) => seal.Close(JsonSerializer.Serialize(answers), place.ToString());

    /// <param name="seal">Null where the person's key is erased: then nothing can be read.</param>
    public static IReadOnlyDictionary<string, Answer> Answers(this Seal? seal, string? closed, Guid place) => seal is null || closed is null
        ? new Dictionary<string, Answer>()
        : JsonSerializer.Deserialize<Dictionary<string, Answer>>(seal.Open(closed, place.ToString()))!;
}
