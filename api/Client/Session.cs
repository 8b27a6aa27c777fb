using System.Net;
using System.Text.Json;

namespace Competence.Client;

/// <summary>
/// The signed-in person's cookie and antiforgery token. .NET's own jar will not send a secure cookie to a plain-HTTP
/// installation on this machine; this one sends what it was given back to where it came from, and nowhere else.
/// </summary>
internal sealed class Session(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly Dictionary<string, string> cookies = [];
    private string? antiforgery;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        if (cookies.Count > 0) Set(request, "Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
        if (request.Method != HttpMethod.Get)
        {
            Set(request, "Origin", request.RequestUri!.GetLeftPart(UriPartial.Authority));
            if (antiforgery is not null) Set(request, "X-Antiforgery", antiforgery);
        }
        var response = await base.SendAsync(request, ct);
        if (response.Headers.TryGetValues("Set-Cookie", out var set)) foreach (var cookie in set) Keep(cookie);
        if (response.StatusCode == HttpStatusCode.OK && response.Content.Headers.ContentType?.MediaType == "application/json") await Hear(response, ct);
        return response;
    }

    private static void Set(HttpRequestMessage request, string header, string value)
    {
        request.Headers.Remove(header); // it may be a second try
        request.Headers.TryAddWithoutValidation(header, value);
    }

    private void Keep(string set)
    {
        var pair = set.Split(';', 2)[0].Split('=', 2);
        if (pair is [var name, { Length: > 0 } value]) cookies[name.Trim()] = value;
        else cookies.Remove(pair[0].Trim());
    }

    /// <summary>Whoever signs in, sets up or acts as somebody is told their token.</summary>
    private async Task Hear(HttpResponseMessage response, CancellationToken ct)
    {
        await response.Content.LoadIntoBufferAsync(ct);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(ct));
        if (answer.RootElement.ValueKind == JsonValueKind.Object && answer.RootElement.TryGetProperty("antiforgeryToken", out var token)) antiforgery = token.GetString();
    }
}
