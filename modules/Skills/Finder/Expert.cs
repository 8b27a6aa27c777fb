using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Competence.Skills.Finder;

/// <summary>Somebody who can, before it is known what the reader may see of them.</summary>
/// <param name="IsReadable">The reader may see the person's levels.</param>
/// <param name="IsBlind">The reader is to rate the person's skill before seeing.</param>
/// <param name="IsNear">In the reader's own unit.</param>
internal sealed record Candidate(
    Guid PersonId, int Level, double Confidence, DateTimeOffset RatedAt, bool WillHelp, bool IsReadable, bool IsBlind, bool IsNear);

/// <summary>Somebody who can, as the reader may see them.</summary>
/// <param name="Level">Null where the reader may not see it; then nothing that follows from it is told either.</param>
internal sealed record Expert(Guid PersonId, int? Level, double? Confidence, DateTimeOffset? RatedAt, bool WillHelp, bool IsNear)
{
    /// <summary>
    /// Those whose levels the reader may see come as asked. Of the others a reader sees name and skill (trust.md), and only
    /// who has said that they will help; one fixed level decides, so that nobody can ask level by level. Whom the reader is to rate before seeing is
    /// left out at any level.
    /// </summary>
    public const int OpenLevel = 4;

    public static Expert? Of(Candidate c, int level, bool? willHelp)
    {
        if (c.IsBlind || willHelp == true && !c.WillHelp) return null;
        if (c.IsReadable) return c.Level >= level && (willHelp ?? c.WillHelp) == c.WillHelp ? new(c.PersonId, c.Level, c.Confidence, c.RatedAt, c.WillHelp, c.IsNear) : null;
        return c.WillHelp && c.Level >= OpenLevel && level <= OpenLevel && willHelp != false ? new(c.PersonId, null, null, null, true, c.IsNear) : null;
    }

    /// <summary>The highest level first, then what is surest, freshest and nearest; of those without a level the nearest.</summary>
    public static int Compare(Expert one, Expert other)
    {
        var order = Nullable.Compare(other.Level, one.Level);
        if (order == 0) order = Nullable.Compare(other.Confidence, one.Confidence);
        if (order == 0) order = Nullable.Compare(other.RatedAt, one.RatedAt);
        if (order == 0) order = other.IsNear.CompareTo(one.IsNear);
        return order == 0 ? one.PersonId.CompareTo(other.PersonId) : order;
    }

    /// <summary>Where a page ended, not to be read by others; it holds no more than the page showed.</summary>
    public string ToCursor() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    public static Expert? FromCursor(string? cursor)
    {
        if (cursor is null || !Base64Url.IsValid(cursor)) return null;
        try
        {
            return JsonSerializer.Deserialize<Expert>(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
