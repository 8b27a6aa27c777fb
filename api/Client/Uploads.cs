using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Competence.Client;

/// <summary>Files for jobs to read.</summary>
public static class Uploads
{
    public static async Task<UploadView> UploadFile(this CompetenceClient client, string path, CancellationToken ct = default)
    {
        await using var file = File.OpenRead(path);
        return await client.Upload(file, Path.GetFileName(path), ct);
    }

    /// <param name="content">Read once; again from its start where a second try is needed and it can be wound back.</param>
    public static async Task<UploadView> Upload(this CompetenceClient client, Stream content, string fileName, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var body = new StreamContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var response = await client.Http.PostAsync(new Uri($"api/v1/uploads?fileName={Uri.EscapeDataString(fileName)}", UriKind.Relative), body, ct);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<UploadView>(client.Json, ct))!;
    }
}
