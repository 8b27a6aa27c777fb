using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Competence.Skills.Matches;

/// <param name="Weight">Σ(imp·min(level, req)) over what the reader may see: the fit before it is divided.</param>
/// <param name="Total">Σ(imp·req) over the same.</param>
/// <param name="Blind">How many requirements the reader is to rate before seeing.</param>
internal sealed record Ranked(Guid PersonId, int Weight, int Total, int Blind, bool Aspires)
{
    public double Fit => Total == 0 ? 0 : (double)Weight / Total;

    /// <summary>The best fit first; of equal fits those who want the role.</summary>
    public static int Compare(Ranked one, Ranked other)
    {
        var order = ((long)other.Weight * one.Total).CompareTo((long)one.Weight * other.Total);
        if (order == 0) order = other.Aspires.CompareTo(one.Aspires);
        return order == 0 ? one.PersonId.CompareTo(other.PersonId) : order;
    }

    /// <summary>Where a page ended, not to be read by others; it holds no more than the page showed.</summary>
    public string ToCursor() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));

    public static Ranked? FromCursor(string? cursor)
    {
        if (cursor is null || !Base64Url.IsValid(cursor)) return null;
        try
        {
            return JsonSerializer.Deserialize<Ranked>(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor))) is { Total: > 0 } ranked ? ranked : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
