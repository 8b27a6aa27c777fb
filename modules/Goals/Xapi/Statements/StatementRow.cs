using System.Text.Json;
using Competence.Goals.Xapi.Manners;
using Competence.Goals.Xapi.Rules;

namespace Competence.Goals.Xapi.Statements;

/// <summary>A statement as it is kept.</summary>
/// <param name="Ordinal">Its place among those stored together.</param>
/// <param name="Target">The statement that it is about.</param>
internal sealed record StatementRow(
    Guid Id, DateTimeOffset Stored, int Ordinal, Guid? Target, bool IsVoiding, byte[] Fingerprint, string Json, JsonElement Sent, IReadOnlyDictionary<Guid, bool> Mentions)
{
    public static StatementRow Of(NewStatement statement, DateTimeOffset stored, int ordinal)
    {
        var (sent, thing) = (statement.Sent, statement.Sent.GetProperty("object"));
        var json = statement.Completed(stored);
        var target = thing.TextAt("objectType") == "StatementRef" ? Guid.Parse(thing.TextAt("id")!) : (Guid?)null;
        return new(
            statement.StatementId, stored, ordinal, target, target is not null && sent.GetProperty("verb").TextAt("id") == StatementRules.Voided,
            Sameness.Fingerprint(sent), Said.Text(json), sent, Mentioned.In(sent, statement.Authority));
    }
}

/// <param name="SaidAt">Its timestamp.</param>
internal sealed record KnownStatement(byte[] Fingerprint, string SaidAt, DateTimeOffset Stored)
{
    /// <summary>A timestamp that the store has set says nothing of what was sent.</summary>
    public bool IsSameAs(JsonElement sent) =>
        Fingerprint.AsSpan().SequenceEqual(Sameness.Fingerprint(sent))
        && (sent.TextAt("timestamp") is not { } at || Formats.At(SaidAt) is var said && (said == Formats.At(at) || said == Stored));
}
