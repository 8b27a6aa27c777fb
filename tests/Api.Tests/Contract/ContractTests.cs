using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Competence.Api.Contract;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using NJsonSchema;
using NJsonSchema.Validation;
using NSwag;
using Xunit;

namespace Competence.Api.Tests.Contract;

public sealed class ContractTests(CompetenceApi api)
{
    private ContractDocument Contract => api.Services.GetRequiredService<ContractDocument>();

    [Fact]
    public async Task The_committed_contract_is_what_the_host_offers()
    {
        var written = Path.GetTempFileName();
        var host = Path.Combine(AppContext.BaseDirectory, "Competence.Api.dll");
        using var writing = Process.Start(new ProcessStartInfo("dotnet", [host, "openapi", written]) { WorkingDirectory = AppContext.BaseDirectory })!;
        await writing.WaitForExitAsync();

        writing.ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(written) == await ContractValidation.Committed()).Should().BeTrue(
            "api/openapi.json is the contract; accept a change and regenerate the clients with: dotnet run build/build.cs -- contract");
    }

    [Fact]
    public async Task Every_operation_says_what_it_is_for()
    {
        var document = await OpenApiDocument.FromJsonAsync(await Contract.Text());

        document.Operations.Should().NotBeEmpty();
        document.Operations.Where(o => string.IsNullOrWhiteSpace(o.Operation.Summary)).Select(o => o.Operation.OperationId)
            .Should().BeEmpty("the <summary> of the endpoint class is the operation's summary");
        document.Operations.Select(o => o.Operation.OperationId).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Every_example_fits_its_schema()
    {
        var document = await OpenApiDocument.FromJsonAsync(await Contract.Text());
        var validator = new JsonSchemaValidator(new JsonSchemaValidatorSettings());
        var contents = document.Operations.SelectMany(o => o.Operation.ActualResponses.Values.SelectMany(r => r.Content)
            .Concat(o.Operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
            .Select(c => (o.Operation.OperationId, c.Key, c.Value))).Where(c => c.Key.EndsWith("json", StringComparison.Ordinal)).ToArray();

        contents.Should().OnlyContain(c => c.Value.Example != null);
        contents.Select(c => (c.OperationId, Errors: validator.Validate(Newtonsoft.Json.JsonConvert.SerializeObject(c.Value.Example), c.Value.Schema, SchemaType.OpenApi3)))
            .Where(c => c.Errors.Count > 0).Select(c => $"{c.OperationId}: {string.Join("; ", c.Errors)}").Should().BeEmpty();
    }

    [Fact]
    public async Task The_newer_dialect_tells_the_same_operations_and_allows_the_same_nulls()
    {
        var old = JsonNode.Parse(await Contract.Text())!;
        var text = await Contract.Text31();
        var recent = JsonNode.Parse(text)!;

        recent["openapi"]!.GetValue<string>().Should().StartWith("3.1");
        ((JsonObject)recent["paths"]!).Select(p => p.Key).Should().Equal(((JsonObject)old["paths"]!).Select(p => p.Key));
        text.Should().NotContain("\"nullable\"");
        recent["components"]!["schemas"]!["UnitView"]!["properties"]!["parentId"]!["type"]!.ToJsonString().Should().Be("""["string","null"]""");
    }

    [Theory, InlineData("/openapi/v1.json"), InlineData("/openapi/v1-3.1.json")]
    public async Task The_contract_is_served_to_anybody(string address)
    {
        using var document = JsonDocument.Parse(await api.CreateClient().GetStringAsync(address));

        document.RootElement.GetProperty("info").GetProperty("title").GetString().Should().Be("Competence");
    }

    [Fact]
    public async Task The_reference_page_needs_no_inline_script()
    {
        var client = api.CreateClient();

        var page = await client.GetStringAsync("/api-reference");

        page.Should().NotMatchRegex(@"<script(?![^>]*\bsrc=)").And.NotContain("style=").And.NotContain("<style");
        foreach (var file in new[] { "swagger-ui.css", "swagger-ui-bundle.js", "start.js" })
            (await client.GetAsync($"/api-reference/{file}")).StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
