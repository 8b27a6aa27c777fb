using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Competence.Api.Jobs.Uploads;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wolverine;
using Xunit;

namespace Competence.Api.Tests.Jobs;

public sealed class UploadScenarios(CompetenceApi api)
{
    private const string People = "Id;Namn;Enhet\r\n1;Åsa Öberg;Örebro\r\n2;\"Berg; Eva\";Umeå\r\n";
    private readonly string tenant = $"t-{Guid.CreateVersion7()}";

    static UploadScenarios() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8"), InlineData("windows-1252"), InlineData("utf-16")]
    public async Task A_table_is_recognised_whatever_a_spreadsheet_wrote(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding);
        var view = await Uploaded([.. bytes.Preamble, .. bytes.GetBytes(People)], "text/csv");

        view.GetProperty("encoding").GetString().Should().Be(encoding);
        view.GetProperty("delimiter").GetString().Should().Be(";");
        Strings(view.GetProperty("columns")).Should().Equal("Id", "Namn", "Enhet");
        Strings(view.GetProperty("sample")[0]).Should().Equal("1", "Åsa Öberg", "Örebro");
        Strings(view.GetProperty("sample")[1])[1].Should().Be("Berg; Eva");
    }

    [Fact]
    public async Task The_first_letter_that_is_not_English_may_stand_far_down()
    {
        var text = "id,name\n" + string.Concat(Enumerable.Repeat("1,Anna Andersson\n", 30_000)) + "2,Åsa\n";

        (await Uploaded(Encoding.UTF8.GetBytes(text), "text/csv")).GetProperty("encoding").GetString().Should().Be("utf-8");
        (await Uploaded(Encoding.GetEncoding("windows-1252").GetBytes(text), "text/csv")).GetProperty("encoding").GetString().Should().Be("windows-1252");
    }

    [Fact]
    public async Task A_letter_cut_in_two_by_a_piece_is_still_a_letter()
    {
        var text = new string('a', Upload.Piece - 1) + "Å";

        (await Uploaded(Encoding.UTF8.GetBytes(text), "text/csv")).GetProperty("encoding").GetString().Should().Be("utf-8");
    }

    [Fact]
    public async Task A_zip_is_not_text_and_is_read_back_entry_by_entry()
    {
        using var file = new MemoryStream();
        await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = zip.CreateEntry("big.bin", CompressionLevel.NoCompression).Open();
            var noise = new byte[700_000];
            new Random(1).NextBytes(noise);
            await entry.WriteAsync(noise);
        }
        var view = await Uploaded(file.ToArray(), "application/zip");

        view.GetProperty("encoding").ValueKind.Should().Be(JsonValueKind.Null);
        view.GetProperty("columns").ValueKind.Should().Be(JsonValueKind.Null);
        await using var read = new ZipArchive((await Open(tenant, view))!);
        read.GetEntry("big.bin")!.Length.Should().Be(700_000);
        await using var content = read.GetEntry("big.bin")!.Open();
        var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        copy.Length.Should().Be(700_000);
    }

    [Fact]
    public async Task Another_tenant_cannot_open_the_file()
    {
        var view = await Uploaded("a,b"u8.ToArray(), "text/csv");

        (await Open($"t-{Guid.CreateVersion7()}", view)).Should().BeNull();
        await using var own = await Open(tenant, view);
        own!.Length.Should().Be(3);
    }

    [Fact]
    public async Task A_file_whose_time_is_up_is_gone()
    {
        var view = await Uploaded("a,b"u8.ToArray(), "text/csv");

        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>()
            .InvokeForTenantAsync(tenant, new DiscardUpload(view.GetProperty("uploadId").GetGuid()));

        (await Open(tenant, view)).Should().BeNull();
    }

    [Fact]
    public async Task A_file_of_50_MB_is_taken_and_one_byte_more_is_not()
    {
        var most = new byte[Upload.Longest];
        (await Uploaded(most, "application/octet-stream")).GetProperty("bytes").GetInt64().Should().Be(Upload.Longest);

        var known = await Send(new byte[Upload.Longest + 1], "application/octet-stream");
        var unknown = await Send(new byte[Upload.Longest + 1], "application/octet-stream", hideLength: true);

        known.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await unknown.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().Should().Be("jobs.too-large");
        unknown.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("text/html", HttpStatusCode.UnsupportedMediaType), InlineData(null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", HttpStatusCode.Created), InlineData("text/csv; charset=utf-8", HttpStatusCode.Created)]
    public async Task Only_files_that_a_job_can_read_are_taken(string? type, HttpStatusCode status)
    {
        var response = await Send("{\"a\":1}"u8.ToArray(), type);

        response.StatusCode.Should().Be(status);
        if (status != HttpStatusCode.Created) response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task A_file_needs_content_and_a_name()
    {
        (await Send([], "text/csv")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await api.Founding(tenant).PostAsync("/api/v1/uploads", Content("a,b"u8.ToArray(), "text/csv"))).StatusCode
            .Should().Be(HttpStatusCode.BadRequest);
        (await api.CreateClient().PostAsync("/api/v1/uploads?fileName=x", Content("a,b"u8.ToArray(), "text/csv"))).StatusCode
            .Should().Be(HttpStatusCode.Unauthorized);
    }

    private async Task<JsonElement> Uploaded(byte[] file, string type)
    {
        var response = await Send(file, type);
        response.StatusCode.Should().Be(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<HttpResponseMessage> Send(byte[] file, string? type, bool hideLength = false)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/uploads?fileName=people.csv") { Content = Content(file, type) };
        request.Headers.TransferEncodingChunked = hideLength ? true : null;
        if (hideLength) request.Content!.Headers.ContentLength = null;
        return api.Founding(tenant).SendAsync(request);
    }

    private static ByteArrayContent Content(byte[] file, string? type)
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return content;
    }

    private Task<Stream?> Open(string of, JsonElement view) =>
        UploadStream.Open(api.Services.GetRequiredService<NpgsqlDataSource>(), of, view.GetProperty("uploadId").GetGuid(), default);

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];
}
