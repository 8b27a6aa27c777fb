using System.Net.Http.Json;
using System.Text.Json;
using Competence.Kernel;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace Competence.Api.Tests.Jobs;

/// <summary>Requests and reads jobs of a tenant of its own.</summary>
internal sealed class JobDriver
{
    private readonly CompetenceApi api;
    private readonly Guid admin = Guid.CreateVersion7();

    public JobDriver(CompetenceApi api) => (this.api, Client) = (api, api.Founding(Tenant, admin));

    public string Tenant { get; } = $"t-{Guid.CreateVersion7()}";

    /// <summary>Who requests the jobs.</summary>
    public HttpClient Client { get; }

    public async Task<Guid> Request(StepInput input, bool isDryRun = false) =>
        await Bus().InvokeAsync<Guid>(new RequestJob("test.steps", input, isDryRun, "Tre steg"));

    public IMessageContext Bus()
    {
        var bus = api.Services.CreateScope().ServiceProvider.GetRequiredService<IMessageContext>();
        bus.TenantId = Tenant;
        bus.UserName = admin.ToString();
        return bus;
    }

    public Task<JsonElement> Get(Guid id) => Client.GetFromJsonAsync<JsonElement>($"/api/v1/jobs/{id}");

    /// <summary>Waits on the stream of progress, which ends with the job.</summary>
    public async Task<JsonElement> Ended(Guid id)
    {
        await Client.GetStringAsync($"/api/v1/jobs/{id}/progress").WaitAsync(TimeSpan.FromSeconds(40));
        return await Get(id);
    }

    public async Task<JsonElement> Run(StepInput input, bool isDryRun = false) => await Ended(await Request(input, isDryRun));

    public async Task<IEnumerable<int>> StepsDone(Guid job)
    {
        await using var session = api.Services.GetRequiredService<IDocumentStore>().QuerySession(Tenant);
        return (await session.Query<StepDone>().Where(s => s.JobId == job).ToListAsync()).Select(s => s.Step).Order();
    }

    public static Guid IdOf(JsonElement job) => job.GetProperty("jobId").GetGuid();
}
