using System.Text.Json;
using Competence.Sealing;
using Competence.Templates.Answers;
using Marten;

namespace Competence.Templates.Documents;

/// <summary>How a document's answers are kept: sealed under the key of the person whom it is about, or as they are where it is about nobody.</summary>
/// <param name="Seal">Null where the key is erased, and where there is none.</param>
internal sealed record Keeping(Seal? Seal, bool IsSealed)
{
    public static async Task<Keeping> ToRead(IQuerySession session, PersonKeys keys, Guid? person, CancellationToken ct) =>
        person is { } about ? new(await keys.Find(session, about, ct), IsSealed: true) : new(null, IsSealed: false);

    public static async Task<Keeping> ToWrite(IDocumentSession session, PersonKeys keys, Guid? person, CancellationToken ct) =>
        person is { } about ? new(await keys.For(session, about, ct), IsSealed: true) : new(null, IsSealed: false);

    /// <summary>Nothing more can be written or read.</summary>
    public bool IsErased => IsSealed && Seal is null;

    public string Close(IReadOnlyDictionary<string, Answer> answers, Guid place) => IsSealed ? Seal!.Close(answers, place) : JsonSerializer.Serialize(answers);

    public IReadOnlyDictionary<string, Answer> Open(string? kept, Guid place) =>
        IsSealed ? Seal.Answers(kept, place) : kept is null ? new Dictionary<string, Answer>() : JsonSerializer.Deserialize<Dictionary<string, Answer>>(kept)!;
}
