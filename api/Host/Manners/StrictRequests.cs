using System.Buffers;
using Competence.Api.Problems;
using Competence.Kernel;
using FluentValidation.Results;
using Microsoft.AspNetCore.Http.Features;

namespace Competence.Api.Manners;

/// <summary>
/// Reads a request before its endpoint does: nothing unknown, nothing too large, nothing that the store cannot hold.
/// What an endpoint does not take, it never gets to see.
/// </summary>
internal static class StrictRequests
{
    private const int LongestBody = 256 * 1024;

    public static async Task Check(HttpContext http, RequestDelegate next)
    {
        if (RequestShape.Of(http.GetEndpoint()) is not { } shape) await next(http);
        else if (shape.Own is { } own) await (Admit(http, own.Longest) ?? next(http));
        else if (QueryFaults.In(http, shape) is { Count: > 0 } faults) await Answer(http, faults);
        else if (await BodyRefusal(http, shape) is { } refused) await refused.ExecuteAsync(http);
        else await next(http);
    }

    private static async Task<IResult?> BodyRefusal(HttpContext http, RequestShape shape)
    {
        if (shape.Raw is { } raw) return AdmitRaw(http, raw);
        if (!shape.HasBody)
        {
            http.Request.Body = Stream.Null;
            http.Request.ContentType = null;
            http.Request.ContentLength = 0;
            return null;
        }
        if (!IsPlainJson(http.Request)) return Outcome.Problem(new(415, "manners.json-only"));
        if (http.Request.ContentLength > LongestBody) return TooLarge(LongestBody);
        if (await Gather(http) is not { } body) return TooLarge(LongestBody);

        var faults = JsonFaults.In(body);
        if (faults.Count > 0) return Invalid(http, faults);
        http.Request.Body = new MemoryStream(body, writable: false);
        http.Request.ContentType = "application/json";
        http.Request.ContentLength = body.Length;
        return null;
    }

    private static IResult? AdmitRaw(HttpContext http, RawBody raw)
    {
        var type = http.Request.GetTypedHeaders().ContentType?.MediaType.Value;
        if (type is null || !raw.ContentTypes.Contains(type, StringComparer.OrdinalIgnoreCase) || http.Request.Headers.ContentEncoding.Count > 0)
            return Outcome.Problem(new(415, "manners.content-type", string.Join(", ", raw.ContentTypes)));
        if (Longer(http, raw.Longest) is { } refused) return refused;
        http.Request.ContentType = raw.ContentTypes[0]; // JSON in a file is not the endpoint's own
        return null;
    }

    private static Task? Admit(HttpContext http, long longest) => Longer(http, longest)?.ExecuteAsync(http);

    /// <summary>Lets a body through that is as long as this, and no longer.</summary>
    private static IResult? Longer(HttpContext http, long longest)
    {
        if (http.Request.ContentLength > longest) return TooLarge(longest);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = longest + 1;
        return null;
    }

    private static bool IsPlainJson(HttpRequest request) =>
        request.GetTypedHeaders().ContentType is { } type
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;

    /// <summary>The whole body without a byte order mark; null where it is too large.</summary>
    private static async Task<byte[]?> Gather(HttpContext http)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(LongestBody + 1);
        try
        {
            var read = await http.Request.Body.ReadAtLeastAsync(buffer.AsMemory(0, LongestBody + 1), LongestBody + 1, false, http.RequestAborted);
            if (read > LongestBody) return null;
            var start = buffer.AsSpan(0, read) is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
            return buffer.AsSpan(start, read - start).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static IResult TooLarge(long longest) => Outcome.Problem(new(413, "manners.too-large", longest / 1024));

    private static Task Answer(HttpContext http, List<ValidationFailure> faults) => Invalid(http, faults).ExecuteAsync(http);

    private static IResult Invalid(HttpContext http, List<ValidationFailure> faults) =>
        Results.Json(ProblemHosting.Validation(faults, http, 400), contentType: "application/problem+json", statusCode: 400);
}
