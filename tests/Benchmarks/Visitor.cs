using System.Text.Json;

namespace Competence.Benchmarks;

/// <summary>Somebody of the demo company, in a session of their own.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient http;

    private Visitor(HttpClient http, Guid person) => (this.http, PersonId) = (http, person);

    public Guid PersonId { get; }

    /// <summary>As the first person on the list of whom this is true, told by what <c>me</c> says of them.</summary>
    public static async Task<Visitor> Enter(string url, Func<JsonElement, bool> fits)
    {
        var http = new HttpClient { BaseAddress = new Uri($"{url}/api/v1/") };
        http.DefaultRequestHeaders.Add("Origin", url);
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        foreach (var candidate in (await http.GetFromJsonAsync<JsonElement>("development/people")).GetProperty("people").EnumerateArray())
        {
            var id = candidate.GetProperty("personId").GetGuid();
            var visitor = new HttpClient { BaseAddress = http.BaseAddress };
            foreach (var (name, values) in http.DefaultRequestHeaders) visitor.DefaultRequestHeaders.Add(name, values);
            using var entered = await visitor.PostAsJsonAsync("development/act-as", new { personId = id });
            var me = await entered.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
            if (!fits(me)) continue;
            visitor.DefaultRequestHeaders.Add("X-Antiforgery", me.GetProperty("antiforgeryToken").GetString());
            return new(visitor, id);
        }
        throw new Failed("Nobody in the demo company fits.");
    }

    public async Task<JsonElement> Get(string path) => await http.GetFromJsonAsync<JsonElement>(path);

    public async Task Put(string path, object body)
    {
        using var answer = await http.PutAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => http.Dispose();
}
