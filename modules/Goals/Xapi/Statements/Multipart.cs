using Competence.Goals.Xapi.Manners;
using Competence.Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Competence.Goals.Xapi.Statements;

/// <summary>Statements first, as JSON; then the data attached to them, each part named by its hash (xAPI Communication, 1.5.2).</summary>
internal static class Multipart
{
    public const string HashHeader = "X-Experience-API-Hash";
    private static readonly Refusal Malformed = new(400, "goals.xapi-multipart");

    public static async Task<(byte[] Json, IReadOnlyList<AttachedData> Data, Refusal? Refusal)> Read(HttpRequest request, MediaTypeHeaderValue type, CancellationToken ct)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 200) return ([], [], Malformed);
        try
        {
            var reader = new MultipartReader(boundary, request.Body) { BodyLengthLimit = null };
            if (await reader.ReadNextSectionAsync(ct) is not { } first || !Body.IsJson(first.ContentType)) return ([], [], Malformed);
            if (await Body.Read(first.Body, OwnManners.LongestJson, ct) is not { } json) return ([], [], Body.TooLarge(OwnManners.LongestJson));
            var (data, left) = (new List<AttachedData>(), (long)OwnManners.LongestRequest - json.Length);
            while (await reader.ReadNextSectionAsync(ct) is { } section)
            {
                if (HashOf(section) is not { } hash) return ([], [], Malformed);
                if (await Body.Read(section.Body, left, ct) is not { } bytes) return ([], [], Body.TooLarge(OwnManners.LongestRequest));
                left -= bytes.Length;
                data.Add(new(hash, bytes));
            }
            return (json, data, null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return ([], [], Malformed);
        }
    }

    /// <summary>Null where the part does not say it, or is not sent as it is.</summary>
    private static string? HashOf(MultipartSection section) =>
        section.Headers is { } headers && headers.TryGetValue(HashHeader, out var hash) && headers.TryGetValue("Content-Transfer-Encoding", out var encoding)
        && encoding.ToString().Equals("binary", StringComparison.OrdinalIgnoreCase) ? hash.ToString().ToLowerInvariant() : null;
}
