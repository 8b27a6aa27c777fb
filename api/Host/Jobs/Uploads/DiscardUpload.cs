using Marten;

namespace Competence.Api.Jobs.Uploads;

/// <summary>Scheduled when an upload begins, for the day its time is up.</summary>
public sealed record DiscardUpload(Guid UploadId);

public static class DiscardUploadHandler
{
    public static void Handle(DiscardUpload message, IDocumentSession session)
    {
        session.Delete<Upload>(message.UploadId);
        session.QueueSqlCommand(
            "delete from jobs.upload_chunks where tenant_id = ? and upload_id = ?", session.TenantId, message.UploadId);
    }
}
