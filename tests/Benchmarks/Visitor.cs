using System.Net;
using System.Text.Json;

namespace Competence.Benchmarks;

/// <summary>Somebody of the company in a session of their own, or a service key.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient http;

    private Visitor(HttpClient http) => this.http = http;

    public Guid PersonId { get; private init; }

    /// <summary>Sets the installation up, and is its administrator.</summary>
    public static async Task<Visitor> Found(string url, string code)
    {
        var visitor = new Visitor(Client(url));
        await visitor.Send(HttpMethod.Post, "setup", new
        {
            code, organisation = "Mätbolaget", givenName = "Mät", familyName = "Are", email = "admin@matbolaget.example", password = Guid.CreateVersion7().ToString("N"),
        });
        return await As(url, (await visitor.Get("me")).GetProperty("personId").GetGuid());
    }

    public static async Task<Visitor> As(string url, Guid person)
    {
        var visitor = new Visitor(Client(url)) { PersonId = person };
        var me = await visitor.Send(HttpMethod.Post, "development/act-as", new { personId = person });
        visitor.http.DefaultRequestHeaders.Add("X-Antiforgery", me.GetProperty("antiforgeryToken").GetString());
        return visitor;
    }

    public static Visitor Key(string url, string secret)
    {
        var visitor = new Visitor(new HttpClient { BaseAddress = new Uri($"{url}/api/v1/"), Timeout = Timeout.InfiniteTimeSpan });
        visitor.http.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        return visitor;
    }

    public Task<JsonElement> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<JsonElement> Post(string path, object? body = null) => Send(HttpMethod.Post, path, body);

    public Task<JsonElement> Put(string path, object body, string? ifMatch = null) => Send(HttpMethod.Put, path, body, ifMatch);

    /// <summary>The answer unread, as a browser's network has it: what a client makes of it is no cost of the product's.</summary>
    public async Task Fetch(string path)
    {
        using var answer = await http.GetAsync(path);
        if (!answer.IsSuccessStatusCode) throw new Failed($"GET {path}: {(int)answer.StatusCode}");
    }

    public async Task<bool> Has(string path)
    {
        using var answer = await http.GetAsync(path);
        return answer.IsSuccessStatusCode;
    }

    /// <summary>The table as a job of its own, to its end.</summary>
    public async Task<JsonElement> Import(string operation, string csv, Func<Guid, object> body)
    {
        using var content = new StringContent(csv);
        content.Headers.ContentType = new("application/octet-stream");
        using var uploaded = await http.PostAsync("uploads?fileName=rows.csv", content);
        var upload = await uploaded.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        return await Job(await Post(operation, body(upload.GetProperty("uploadId").GetGuid())));
    }

    /// <summary>The job that was started, to its end.</summary>
    public async Task<JsonElement> Job(JsonElement started)
    {
        var job = started.GetProperty("jobId").GetGuid();
        await http.GetStringAsync($"jobs/{job}/progress"); // ends with the job
        var view = await Get($"jobs/{job}");
        return view.GetProperty("state").GetString() == "completed" && view.GetProperty("rejected").GetInt32() == 0 ? view : throw new Failed($"The job came to {view}.");
    }

    public void Dispose() => http.Dispose();

    private async Task<JsonElement> Send(HttpMethod verb, string path, object? body, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(verb, path);
        if (body is not null) request.Content = JsonContent.Create(body);
        else if (verb == HttpMethod.Post) request.Content = new StringContent("", null, "application/json");
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        using var answer = await http.SendAsync(request);
        if (!answer.IsSuccessStatusCode) throw new Failed($"{verb} {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return answer.StatusCode == HttpStatusCode.NoContent || answer.Content.Headers.ContentLength == 0 ? default : await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static HttpClient Client(string url)
    {
        var http = new HttpClient { BaseAddress = new Uri($"{url}/api/v1/") };
        http.DefaultRequestHeaders.Add("Origin", url);
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return http;
    }
}
