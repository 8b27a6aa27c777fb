using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Competence.Client;

/// <summary>Every operation of the contract as a method. Made by <see cref="Connect(Uri, ConnectOptions?)"/>.</summary>
public partial class CompetenceClient : IDisposable
{
    private readonly AsyncLocal<Heard?> listening = new();

    /// <summary>What the generated methods leave to be done by hand: streams and files.</summary>
    internal HttpClient Http => _httpClient;

    internal JsonSerializerOptions Json => JsonSerializerSettings;

    /// <param name="url">Where the installation is, such as <c>https://competence.example</c>.</param>
    /// <param name="options">Key, language and retries.</param>
    public static CompetenceClient Connect(Uri url, ConnectOptions? options = null)
    {
        options ??= new();
        HttpMessageHandler handler = options.Handler ?? new SocketsHttpHandler { UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        if (options.Key is null) handler = new Session(handler);
        handler = new Problems(new Retries(handler, options.MostTries, options.LongestWait));
        var http = new HttpClient(handler) { BaseAddress = url, Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(options.Language);
        if (options.Key is not null) http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
        return new CompetenceClient(http);
    }

    /// <summary>The answer together with its version, to send back as If-Match: <c>await client.Versioned(c => c.GetSkillAsync(id))</c>.</summary>
    public async Task<(T Answer, string? Version)> Versioned<T>(Func<CompetenceClient, Task<T>> ask)
    {
        var heard = listening.Value = new Heard();
        var answer = await ask(this);
        return (answer, heard.Version);
    }

    public void Dispose()
    {
        _httpClient.Dispose();
        GC.SuppressFinalize(this);
    }

    partial void ProcessResponse(HttpClient client, HttpResponseMessage response)
    {
        if (listening.Value is { } heard) heard.Version = response.Headers.ETag?.ToString();
    }

    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings)
    {
        settings.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        settings.MaxDepth = 32;
        settings.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AsInTheContract } };
    }

    /// <summary>
    /// What is not required and not given is left out, since null may be refused; a required null is told. And the generated
    /// converters of enums, which do not know how the contract writes them, give way to the one above.
    /// </summary>
    private static void AsInTheContract(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (!property.IsRequired && !property.IsExtensionData) property.ShouldSerialize = (_, value) => value is not null;
            if ((Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).IsEnum) property.CustomConverter = null;
        }
    }

    private sealed class Heard
    {
        public string? Version { get; set; }
    }
}

/// <summary>How to connect.</summary>
public sealed record ConnectOptions
{
    /// <summary>A service key; null to sign in as a person.</summary>
    public string? Key { get; init; }
    /// <summary>The language of problems: sv or en.</summary>
    public string Language { get; init; } = "sv";
    public int MostTries { get; init; } = 5;
    /// <summary>The longest that a Retry-After is waited for; a longer one is given back as the problem it is.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(90);
    /// <summary>What sends the requests in the end; for tests.</summary>
    public HttpMessageHandler? Handler { get; init; }
}
